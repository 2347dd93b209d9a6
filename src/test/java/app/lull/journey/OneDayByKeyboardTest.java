package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same day as by thumb, lived with the keys alone: no mouse, and the focus is seen wherever it stops. */
@Tag("browser")
class OneDayByKeyboardTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String EMAIL = "kit@example.org";

    @Test
    void a_day_can_be_lived_with_the_keys_alone() {
        var lull = RunningLull.shared();
        try (var chromium = new Chromium()) {
            var kept = new Kept(lull);
            var page = chromium.narrow(ZONE);
            var kit = new Visit(page, lull.address());
            var keys = new Keyboard(page);

            signsUp(kit, keys);
            logsACoffee(kit, keys);
            assertThat(kept.rows("intake.entry", EMAIL)).isOne();
            checksIn(kit, keys);
            assertThat(kept.rows("checkin.evening", EMAIL)).isOne();
            practises(kit, keys);
            kept.waitFor(1, "sessions.completion", EMAIL);
            assertThat(kept.of(EMAIL, "concat_ws(' ', ended_early, before, after)", "sessions.completion"))
                    .isEqualTo("t 7 4");
            looksBackAndLeaves(kit, keys);
            assertThat(kit.faults()).isEmpty();
            System.out.println("by keyboard: " + keys.stops().size() + " stops, each of them seen");
        }
    }

    private static void signsUp(Visit kit, Keyboard keys) {
        kit.open("/").reads("More calm, less checking");
        keys.to("^Skip to the content$").to("^Sign up$").leaves("Enter");
        kit.reads("Make an account");
        keys.to("^Skip to the content$").press("Enter").arrivesAt("^Make an account$");
        keys.to("What may Lull call you").types("Kit");
        keys.to("E-mail").types(EMAIL);
        keys.to("Password").types(Visit.PASSWORD);
        for (var box : List.of("I am 18 or older", "I have read what Lull is", "I agree that this Lull keeps")) {
            keys.to(box).press("Space");
        }
        keys.to("^Make my account$").leaves("Enter");
        kit.reads("^Good evening, Kit$");
    }

    private static void logsACoffee(Visit kit, Keyboard keys) {
        keys.to("^Skip to the content$").to("^Log$").press("Enter").arrivesAt("^Caffeine$");
        keys.to("^Log Filter coffee").press("Enter").isAt("^Log Filter coffee");
        entries(kit, 1);
        keys.to("^Undo").press("Enter").arrivesAt("^Caffeine$");
        entries(kit, 0);
        keys.to("^Log Filter coffee").press("Space");
        entries(kit, 1);
        keys.to("^Put this message away$").press("Enter").arrivesAt("^Caffeine$");
    }

    private static void entries(Visit kit, int number) {
        assertThat(kit.buttonLike("Change or remove$")).hasCount(number);
    }

    private static void checksIn(Visit kit, Keyboard keys) {
        keys.backTo("^Today$").press("Enter").arrivesAt("^Good evening, Kit$");
        keys.to("^Begin: Evening check-in$").press("Enter").arrivesAt("^How was today\\?$");
        keys.to("^Anxiety, overall").press("6").isAt("Anxiety, overall: 6");
        keys.to("^How much twitches bothered me")
                .press("Space")
                .press("ArrowRight")
                .press("ArrowRight");
        assertThat(kit.answerTo("How much twitches bothered me", "2")).isChecked();
        keys.to("^Twitches or worry stopped me").press("End").press("ArrowLeft");
        assertThat(kit.answerTo("Twitches or worry stopped me", "9")).isChecked();
        keys.to("^Time spent worrying about health").press("ArrowRight");
        keys.to("^Checking, asking, searching").press("Space");
        assertThat(kit.answerTo("Checking, asking, searching", "none")).isChecked();
        keys.to("^Attention, and how much").press("Enter");
        keys.to("^Where my attention was").press("End");
        keys.to("^Leave this out$").to("^How much it twitched").to("^Save$").press("Enter");
        keys.arrivesAt("^Good evening, Kit$");
        kit.sees("Kept.");
        assertThat(kit.page().getByText("Kept.")).hasCount(0); // read, and gone by itself
    }

    private static void practises(Visit kit, Keyboard keys) {
        var page = kit.page();
        keys.backTo("^Practice$").press("Enter").arrivesAt("^Practice$");
        keys.to("^Loosen attention").press("Enter");
        assertThat(kit.link("Breathing space").first()).isVisible();
        keys.to("^Breathing space").leaves("Enter");
        kit.reads("Breathing space");
        keys.to("How strong is the worry right now").press("Space");
        for (int step = 0; step < 7; step++) {
            keys.press("ArrowRight");
        }
        page.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Instant.now().minus(Duration.ofMinutes(2)).toEpochMilli()));
        keys.to("^Start$").press("Enter");
        page.clock().fastForward(60_000);
        keys.leaves("Space");
        kit.sees("Paused");
        keys.to("^Go on$").to("^End early$").press("Enter").isAt("^Go on$");
        keys.to("^End here$").press("Enter");
        kit.reads("And now?");
        keys.to("How strong is the worry right now").press("Space");
        for (int step = 0; step < 4; step++) {
            keys.press("ArrowRight");
        }
        keys.to("^Done$").press("Enter");
        kit.reads("You stopped here");
        keys.to("^Back to Today$").leaves("Enter");
        kit.reads("^Good evening, Kit$");
    }

    private static void looksBackAndLeaves(Visit kit, Keyboard keys) {
        keys.to("^Insights$").press("Enter").arrivesAt("^Anxiety and twitches$");
        keys.backTo("^More$").press("Enter").arrivesAt("^More$");
        keys.to("^Sign out$").leaves("Enter");
        kit.reads("More calm, less checking|Sign in");
        kit.open("/today").reads("Sign in");
    }
}
