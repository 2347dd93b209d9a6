package app.lull.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.SignedInPerson;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TherapistsScreensTest extends ViewTest {

    @Override
    protected SignedInPerson whoseScreen() {
        return therapists.signedIn(therapists.therapist("Dr. Kim", "Psychologist, Leeds"));
    }

    private String heading() {
        return $(H1.class).single().getText();
    }

    @Test
    void a_therapist_who_is_no_patient_finds_their_own_account_and_nothing_of_a_patient() {
        UI.getCurrent().navigate("more");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("therapist-settings", "second-steps", "help", "caseload")
                .doesNotContain("settings", "your-data", "admin", "today", "practice", "log", "insights");

        for (var path :
                new String[] {"today", "settings", "practice", "practice/S02", "your-data", "check-in", "admin"}) {
            UI.getCurrent().navigate(path);
            assertThat(heading()).as(path).isEqualTo("There is nothing here");
        }
    }

    @Test
    void the_name_and_the_line_that_patients_see_can_be_changed() {
        var view = navigate(TherapistSettingsView.class);
        assertThat(view.getElement().getTextRecursively()).contains("Your account as a therapist");
        test($(TextField.class).withCaption("Profession and place").single()).setValue("Psychologist, York");
        test($(Button.class).withText("Save").single()).click();

        assertThat($(TextField.class)
                        .withCaption("Profession and place")
                        .single()
                        .getValue())
                .isEqualTo("Psychologist, York");
    }

    @Test
    void after_a_while_recovery_codes_are_made_anew_only_for_who_shows_once_more_who_they_are() {
        navigate(SecondStepsView.class);
        clock.set(clock.instant().plus(Duration.ofMinutes(6)));
        test($(Button.class).withText("Make new recovery codes").single()).click();
        assertThat($(CodesToKeep.class).all()).isEmpty();

        var proof = $(PasswordField.class).single();
        test(proof).setValue("wrong");
        test($(Button.class).withText("Go on").single()).click();
        assertThat(proof.isInvalid()).isTrue();
        assertThat($(CodesToKeep.class).all()).isEmpty();

        test(proof).setValue(TestPeople.PASSWORD);
        test($(Button.class).withText("Go on").single()).click();
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat($(CodesToKeep.class).single().getElement().getTextRecursively())
                .contains("Each code works once");
    }
}
