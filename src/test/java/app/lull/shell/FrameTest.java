package app.lull.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.Test;

class FrameTest extends ViewTest {

    @Test
    void the_places_stand_in_their_order_and_more_is_the_last() {
        navigate("more", MoreView.class);

        assertThat($(Places.class).single().getElement().getTextRecursively()).startsWith("Today");
        assertThat($(Places.class).single().getElement().getTextRecursively()).endsWith("More");
    }

    @Test
    void right_now_is_one_tap_away_from_every_place() {
        for (var path : new String[] {"today", "more", "settings", "check-in"}) {
            UI.getCurrent().navigate(path);
            assertThat($(Anchor.class).all())
                    .as("on %s", path)
                    .filteredOn(link -> link.getHref().equals("right-now"))
                    .isNotEmpty();
        }
    }

    @Test
    void help_and_when_to_see_a_doctor_are_one_tap_away_from_every_place() {
        navigate("more", MoreView.class);

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("help", "see-a-doctor");
    }

    @Test
    void the_place_a_person_is_at_is_said_and_only_that_one() {
        navigate("more", MoreView.class);

        var current = $(Anchor.class).all().stream()
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(Anchor::getHref);
        assertThat(current).containsExactly("more");
    }

    @Test
    void every_screen_has_one_heading_of_the_first_rank_inside_the_content() {
        navigate("more", MoreView.class);

        assertThat($(H1.class).all()).hasSize(1);
        assertThat($(Main.class).single().getElement().getTextRecursively()).contains("More");
    }

    @Test
    void a_patient_finds_account_and_data_on_more_but_nothing_of_the_admins() {
        navigate("more", MoreView.class);

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("settings", "your-data", "terms")
                .doesNotContain("admin");
    }

    @Test
    void an_address_that_leads_nowhere_says_so_calmly() {
        UI.getCurrent().navigate("no-such-place");

        assertThat($(NotFoundView.class).single().getElement().getTextRecursively())
                .contains("There is nothing here")
                .contains("What you saved is safe");
    }
}
