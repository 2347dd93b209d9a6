package app.lull.journey;

import static app.lull.journey.Consultation.THERAPIST;
import static app.lull.journey.Consultation.goneAfter;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A patient has a therapist read along, from the first code to the end of it. */
@Tag("browser")
class TherapistAndPatientTest {

    private static final double AT_ONCE_MS = 1000;
    private static final String WRITTEN = "A film about a hospital";
    private static final String FEEDBACK = "What did you do in the minute after the film?";

    @Test
    void invited_confirmed_seen_answered_and_withdrawn() {
        var lull = RunningLull.shared();
        try (var chromium = new Chromium();
                var two = new Consultation(lull, chromium, "Romy")) {
            two.accepted();
            nothingIsSeen(two);
            isConfirmed(two);

            two.sharesASheet(WRITTEN);
            two.givesFeedback("My circle", FEEDBACK);
            two.therapist().sees(WRITTEN);
            two.therapist().open("/caseload").reads("^Who needs something$");
            assertThat(two.line()).not().containsText(Consultation.WAITS);
            isRead(two.patient());

            knowsWhoReadWhat(two.patient());
            isWithdrawn(two);
            assertThat(two.patient().faults()).isEmpty();
            assertThat(two.therapist().faults()).isEmpty();
        }
    }

    private static void nothingIsSeen(Consultation two) {
        two.therapist().open(two.path()).reads("^Who needs something$");
        assertThat(two.lines()).hasCount(0);
        for (var below : new String[] {"/messages", "/feedback", "/notes"}) {
            two.therapist().open(two.path() + below).reads("^There is nothing here$");
        }
        two.therapist().open("/caseload").sees("Your patients will be here.");
        assertThat(two.therapist().page().getByText("Romy")).hasCount(0);
    }

    /** The list that is open gets the line by itself. */
    private static void isConfirmed(Consultation two) {
        two.confirmed("Worksheets you pick", "Evening check-ins", "Questionnaires", "Messages");
        assertThat(two.line()).isVisible();
        two.line().click();
        two.therapist().link("Open").click();
        two.therapist().reads("^Romy$").sees("Not shared");
    }

    private static void isRead(Visit patient) {
        patient.open("/today").reads("Romy").sees("Your therapist has read something of yours");
        patient.buttonLike("^Read: Your therapist has read").click();
        patient.reads("^From your therapist$").sees(FEEDBACK).sees(THERAPIST);
        patient.link("The sheet it is about").click();
        patient.reads("^My circle$").sees("Said about this sheet").sees(FEEDBACK);
        patient.open("/today").reads("Romy");
        assertThat(patient.page().getByText("Your therapist has read something of yours"))
                .hasCount(0);
    }

    private static void knowsWhoReadWhat(Visit patient) {
        patient.open("/care").reads("^Who reads along$");
        patient.button("Who read what, day by day").click();
        var lines = patient.page().getByText(THERAPIST + " read");
        assertThat(lines).hasCount(1);
        assertThat(lines).containsText("Worksheets you pick");
        assertThat(lines).not().containsText("Safety plan");
    }

    private static void isWithdrawn(Consultation two) {
        two.therapist().open(two.path()).reads("^Romy$");
        two.patient().open("/care").reads("^Who reads along$").button("End it").click();
        var end = two.patient()
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("End it").setExact(true));
        end.waitFor();
        assertThat(goneAfter(two.therapist(), "Romy", two.patient(), end)).isLessThanOrEqualTo(AT_ONCE_MS);
        two.therapist().reads("^Who needs something$").sees("no longer shared with you");
        two.patient().sees("It is ended.").sees(THERAPIST + ": ended by you on");
        two.therapist().open(two.path()).reads("^Who needs something$").sees("Your patients will be here.");
        two.therapist().page().reload();
        two.therapist().reads("^Who needs something$");
        assertThat(two.lines()).hasCount(0);
    }
}
