package app.lull.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.Test;

/** Lull is for adults; who is younger meets a kind stop, and people to turn to. */
class UnderEighteenTest extends ViewTest {

    @Test
    void making_an_account_says_where_somebody_under_18_can_turn() {
        navigate("sign-up", SignUpView.class);

        assertThat($(Anchor.class).withText("I am under 18").single().getHref()).isEqualTo("for-adults");
    }

    @Test
    void the_kind_stop_names_people_and_leads_to_help() {
        UI.getCurrent().navigate("for-adults");

        assertThat($(H1.class).single().getText()).isEqualTo("Lull is made for adults");
        assertThat($(Main.class).single().getElement().getTextRecursively())
                .contains("somebody you trust", "Your doctor");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("help", "see-a-doctor");
    }
}
