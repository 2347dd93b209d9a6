package app.lull.lessons.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.lessons.CardsRead;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.Disclosure;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReadViewTest extends ViewTest {

    @Autowired
    private CardsRead cards;

    @BeforeEach
    void anEvening() {
        clock.set(Instant.parse("2026-11-26T19:00:00Z"));
    }

    @Test
    void a_source_with_an_address_opens_beside_lull_and_is_not_told_where_the_reader_comes_from() {
        open("K03");
        test($(Disclosure.class).withText("Where this comes from").single()).click();

        var link = $(Anchor.class).all().stream()
                .filter(one -> one.getText().startsWith("Neurology 2017"))
                .findFirst()
                .orElseThrow();
        assertThat(link.getHref()).startsWith("https://www.neurology.org/");
        assertThat(link.getTarget()).contains("_blank");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noreferrer");
        assertThat(text()).contains("van der Heijden 1994");
    }

    @Test
    void a_card_has_its_title_its_words_and_its_sources_folded_away() {
        open("K02");

        assertThat($(H1.class).single().getText()).isEqualTo("Twitch or cramp");
        assertThat(text()).contains("A twitch is short.", "There is no need to sort out each one");
        assertThat(text().indexOf("A twitch is short.")).isLessThan(text().indexOf("Some people with it have both"));
        assertThat(text()).doesNotContain("a general article");

        test($(Disclosure.class).withText("Where this comes from").single()).click();
        assertThat(text()).contains("a general article, not a study, checked for this program.");
    }

    @Test
    void what_is_still_to_be_verified_says_so() {
        open("K07");
        test($(Disclosure.class).withText("Where this comes from").single()).click();

        assertThat(text()).contains("NICE on how soon to be seen (to be verified)");
    }

    @Test
    void having_read_it_leads_back_to_today_and_is_kept() {
        open("K01");
        click("I have read it");

        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath()).isEqualTo("today");
        assertThat(read()).containsExactly("K01");
    }

    @Test
    void the_tab_says_nothing_of_what_is_read() {
        open("K35");

        assertThat(UI.getCurrentOrThrow().getInternals().getTitle()).isEqualTo("Read · Lull");
    }

    @Test
    void the_outlook_says_that_it_is_shown_once_and_the_next_day_two_ways_on_stand_in_its_place() {
        open("K06");
        assertThat(text()).contains("This page is shown once", "121");

        later(Duration.ofDays(1));
        open("K06");
        assertThat(text())
                .contains("What would reading it again give you for the next hour?")
                .doesNotContain("121", "read it anyway");
        assertThat(places()).contains("practice/S21", "worksheets/W15");
        assertThat(buttons()).containsExactly("Back to Today");
    }

    @Test
    void what_doctors_rule_out_is_asked_about_first_and_leaving_it_uses_nothing_up() {
        open("K35");
        assertThat(text()).contains("you can do so once").doesNotContain("Isaacs");
        click("Leave it");

        open("K35");
        click("Show it once");
        assertThat(text()).contains("Isaacs");
        open("K35");
        assertThat(text()).as("a reload").contains("Isaacs");
    }

    @Test
    void opening_the_signs_a_fourth_time_offers_to_ride_it_out_and_shows_them_all_the_same() {
        for (int n = 0; n < 3; n++) {
            open("K07");
            assertThat(places()).doesNotContain("practice/S21").contains("see-a-doctor");
            later(Duration.ofMinutes(15));
        }
        open("K07");

        assertThat(text()).contains("Is there an urge to make sure?", "drooping eyelid");
        assertThat(places()).contains("practice/S21");
    }

    @Test
    void the_list_links_what_is_open_and_names_the_day_it_was_read() {
        open("K01");
        click("I have read it");
        navigate(ReadingListView.class);

        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("What a twitch isread on 26 Nov", "Twitch or cramp");
        assertThat(places()).contains("read/K01", "read/K12");
    }

    private void open(String card) {
        navigate(ReadingListView.class); // somewhere else, so that the page is made anew
        navigate(ReadCardView.class, Map.of("card", card));
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream()
                .filter(button -> button.getParent()
                        .map(parent -> parent.hasClassName("lull-actions"))
                        .orElse(false))
                .map(Button::getText)
                .toList();
    }

    private List<String> places() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        var text = new StringBuilder();
        collect(getCurrentView().getElement(), text);
        return text.toString();
    }

    /** What is folded away is not read. */
    private static void collect(Element part, StringBuilder text) {
        if (part.isTextNode()) {
            text.append(part.getText()).append('\n');
        } else if (part.isVisible()) {
            part.getChildren().forEach(child -> collect(child, text));
        }
    }

    private Set<String> read() {
        return TestPeople.as(patient, () -> cards.readBy(patient));
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }
}
