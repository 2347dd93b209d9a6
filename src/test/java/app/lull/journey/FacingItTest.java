package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Days 43 to 46: a ladder of steps, and one that is planned, done and told while what soothes waits for its end. */
@Tag("browser")
class FacingItTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String EMAIL = "ida@example.org";
    private static final String OWN_STEP = "Sit in the garden for ten minutes, hands in my lap";
    private static final String PREDICTION = "I will jump up within two minutes.";

    private final Gallery gallery = Gallery.ofTwo();

    @Test
    void a_step_is_planned_done_and_told_and_what_soothes_waits_until_15_minutes_after() {
        var lull = RunningLull.shared();
        try (var chromium = new Chromium()) {
            var kept = new Kept(lull);
            var time = new DaysPass(lull);
            var ida = new Visit(chromium.narrow(ZONE), lull.address()).signsUp("Ida", EMAIL);
            var today = new OnToday(ida);
            new TenWeeksOf(ida, time).goOnTo(7, "Facing it: body and places");

            today.day(43).begins("Build your ladder", "^Facing it$");
            buildsALadder(ida);
            assertThat(kept.rows("exposures.rung", EMAIL)).isEqualTo(2);

            time.days(1);
            today.day(44).begins("Write down what happened", "^Facing it$");
            plans(ida);
            ida.button("Begin now").click();
            ida.reads("^Stay until you have an answer$").sees(PREDICTION);
            gallery.show(ida.page(), "exposure-underway");
            whatSoothesWaits(ida, "This opens 15 minutes after the step ends.");
            ida.open("/right-now").reads("^Riding it out$");

            tells(ida);
            whatSoothesWaits(ida, "After the step. This opens at ");
            time.minutes(14);
            whatSoothesWaits(ida, "After the step. This opens at ");
            time.minutes(2);
            ida.open("/practice")
                    .reads("^Practice$")
                    .buttonLike("^Loosen attention")
                    .click();
            ida.link("Breathing space").first().waitFor();
            assertThat(ida.page().getByText("After the step.")).hasCount(0);
            ida.open("/right-now").reads("^Breathing space$");

            time.days(1);
            today.day(45).begins("One step of about 30 to 40", "^Facing it$").sees("prediction tested");
            ida.sees("1 time, 1 place; another place teaches more");
            gallery.show(ida.page(), "exposures");
            time.days(1);
            today.day(46).begins("The same, somewhere else", "^Facing it$");
            ida.buttonLike("^Plan this step: Sit in the garden").click();
            ida.reads("^Plan this step$").button("Let this plan go").click();
            ida.reads("^Facing it$");
            assertThat(kept.rows("exposures.exposure", EMAIL)).isOne();

            assertThat(ida.faults()).isEmpty();
            assertThat(gallery.findings()).isEmpty();
        }
    }

    private void buildsALadder(Visit ida) {
        ida.button("Examples to choose from").click();
        gallery.show(ida.page(), "exposures-empty");
        ida.buttonLike("^Take it: ").first().click();
        keepsTheStep(ida);
        ida.button("Add a step").click();
        ida.field("What I do in this step").fill(OWN_STEP);
        ida.field("How hard I expect it to be, 0 to 100").fill("35");
        gallery.show(ida.page(), "exposures-step");
        keepsTheStep(ida);
        ida.sees(OWN_STEP).sees("2 steps so far.");
    }

    private static void keepsTheStep(Visit ida) {
        ida.button("Keep it").click();
        assertThat(ida.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private void plans(Visit ida) {
        ida.buttonLike("^Plan this step: Sit in the garden").click();
        ida.reads("^Plan this step$");
        ida.field("What I expect to happen").fill(PREDICTION);
        ida.field("How sure I am of it, 0 to 100 %").fill("80");
        ida.button("What I leave out meanwhile").click();
        ida.page().getByRole(AriaRole.CHECKBOX).first().check(new Locator.CheckOptions().setForce(true));
        ida.field("Where, and who is there").fill("At home, alone");
        ida.field("Distress right now, 0 to 100").fill("40");
        gallery.show(ida.page(), "exposure-plan");
        ida.button("Keep the plan for later").click();
        ida.sees("It is on this page whenever you are ready.").page().reload();
        ida.reads("^Plan this step$");
        assertThat(ida.field("What I expect to happen")).hasValue(PREDICTION);
        ida.field("Distress right now, 0 to 100").fill("40");
    }

    private static void whatSoothesWaits(Visit ida, String words) {
        ida.open("/practice")
                .reads("^Practice$")
                .buttonLike("^Loosen attention")
                .click();
        ida.sees(words);
        assertThat(ida.link("Breathing space")).hasCount(0);
        ida.open("/practice/S06").sees(words);
        assertThat(ida.button("Start")).hasCount(0);
    }

    private void tells(Visit ida) {
        ida.open("/exposures").reads("^Facing it$").link("Go on with it").click();
        ida.reads("^Stay until you have an answer$").button("I have my answer").click();
        ida.reads("^What came of it$").button("Keep it").click();
        ida.sees("Choose one of the two. Either is fine.");
        ida.answers("Was my prediction tested?", "Yes, I have an answer");
        ida.field("Distress at the end, 0 to 100").fill("30");
        ida.field("The highest it went").fill("60");
        ida.field("What happened").fill("I sat there and heard a blackbird.");
        ida.field("What surprised me").fill("How long ten minutes are.");
        gallery.show(ida.page(), "exposure-result");
        ida.button("Keep it").click();
        ida.reads("^What you found out$")
                .sees("Relaxing sessions open again at ")
                .sees(PREDICTION);
        gallery.show(ida.page(), "exposure-told");
    }
}
