package app.lull.journey;

import static app.lull.journey.Consultation.THERAPIST;
import static app.lull.journey.Consultation.goneAfter;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever runs this Lull removes a therapist, whose screens are empty at once; the patient keeps what was said to them. */
@Tag("browser")
class TherapistLeavesTest {

    /** More than for a patient's own switch: the same tap proves first who it is, and a password takes its time on purpose. */
    private static final double AT_ONCE_MS = 2000;

    private static final String FEEDBACK = "What did you do in the minute after the film?";

    @Test
    void removed_from_one_moment_to_the_next() {
        // So that whoever has just signed in is asked again, without anybody waiting for five minutes.
        try (var lull = RunningLull.start("--lull.asks-again-after=5s");
                var chromium = new Chromium()) {
            var admin = new Visit(chromium.desk(Evenings.somewhere()), lull.address());
            signsUp(admin, new Kept(lull).firstAdminsPath());
            try (var two = new Consultation(lull, chromium, "Greta")) {
                two.linked("Worksheets you pick", "Messages");
                two.sharesASheet("A film about a hospital");
                two.givesFeedback("My circle", FEEDBACK);
                notes(two.therapist(), two.path());
                two.therapist().open(two.path()).reads("^Greta$");

                isRemoved(admin, two.therapist());
                isOut(two, lull);
                knowsThatItIsOver(two.patient());

                assertThat(new Kept(lull).rows("feedback.said", two.email())).isOne();
                assertThat(new Kept(lull).rows("notes.note", two.email())).isOne(); // goes with an account, as it says
                assertThat(admin.faults()).isEmpty();
                assertThat(two.therapist().faults()).isEmpty();
                assertThat(two.patient().faults()).isEmpty();
            }
        }
    }

    private static void signsUp(Visit admin, String path) {
        admin.open(path).reads("Make an account");
        admin.field("What may Lull call you?").fill("Ari");
        admin.field("E-mail").fill("ari@example.org");
        admin.field("Password").fill(Visit.PASSWORD);
        admin.agrees().button("Make my account").click();
        admin.reads("Ari");
    }

    private static void notes(Visit therapist, String path) {
        therapist
                .open(path + "/notes")
                .reads("^Your notes on Greta$")
                .field("A note")
                .fill("Ask about the films");
        therapist.button("Done").click();
        therapist.sees("So far");
    }

    private static void isRemoved(Visit admin, Visit therapist) {
        admin.open("/admin").reads("^Admin$").button("Remove").click();
        admin.sees("Every session and every link of theirs to a patient ends at once");
        dialog(admin)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Remove").setExact(true))
                .click();
        admin.sees("Is it you?");
        admin.field("Your password").fill("something else 11");
        admin.button("Go on").click();
        admin.sees("That is not right.");
        admin.field("Your password").fill(Visit.PASSWORD);
        assertThat(goneAfter(therapist, "Greta", admin, admin.button("Go on"))).isLessThanOrEqualTo(AT_ONCE_MS);
        admin.sees("Removed on");
    }

    private static Locator dialog(Visit visit) {
        return visit.page().getByRole(AriaRole.DIALOG).last();
    }

    private static void isOut(Consultation two, RunningLull lull) {
        var therapist = two.therapist();
        therapist.open(two.path());
        assertThat(therapist.button("Sign in")).isVisible();
        therapist.signsInHalfway(two.therapistsEmail(), Visit.PASSWORD);
        therapist.field("Code from your app").fill(two.app().code());
        therapist.button("Go on").click();
        therapist
                .page()
                .waitForURL(url -> !url.contains("second-step")); // the account is there, without a therapist's part
        for (var closed : List.of("/caseload", "/invite", two.path(), two.path() + "/notes")) {
            therapist.open(closed).reads("^There is nothing here$");
        }
        assertThat(new Kept(lull).all("careteam.link where state <> 'ENDED'")).isZero();
    }

    private static void knowsThatItIsOver(Visit patient) {
        patient.open("/care").reads("^Who reads along$").sees(THERAPIST + ": ended by " + THERAPIST + " on");
        patient.sees("Without a link, no therapist reads anything.");
        patient.open("/feedback").reads("^From your therapist$").sees(FEEDBACK);
        patient.open("/worksheets/W02").reads("^My circle$").sees(FEEDBACK);
        assertThat(patient.page().getByText("Share this sheet")).hasCount(0);
    }
}
