package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The evening check-in as a tired thumb does it on a phone of 390 px: six taps, and no more than twenty seconds. */
@Tag("browser")
class SixTapsTest {

    /** Question by question, which of its answers is tapped, counted from 0. */
    private static final List<Integer> ANSWERS = List.of(6, 5, 3, 2, 2);

    private static final Duration AT_MOST = Duration.ofSeconds(20);

    @Test
    void six_taps_and_the_evening_is_kept() {
        try (var lull = RunningLull.start();
                var chromium = new Chromium()) {
            var page = chromium.phone(Evenings.somewhere());
            var june = new Visit(page, lull.address()).signsUp("June", "june@example.org");
            var begun = System.nanoTime();
            june.open("/check-in").reads("How was today");
            for (int question = 0; question < ANSWERS.size(); question++) {
                tap(page.locator("lull-scale").nth(question).locator("label").nth(ANSWERS.get(question)));
            }
            tap(june.button("Save"));
            june.sees("Kept.");
            var taken = Duration.ofNanos(System.nanoTime() - begun);

            System.out.printf("six taps: %d ms from the page to “Kept.”%n", taken.toMillis());
            assertThat(taken).isLessThan(AT_MOST);
            assertThat(new Kept(lull)
                            .of(
                                    "june@example.org",
                                    "concat_ws(' ', max(anxiety), max(bother), max(interference), max(health_worry),"
                                            + " max(checks))",
                                    "checkin.evening"))
                    .isEqualTo("6 5 3 2 2");
            assertThat(june.faults()).isEmpty();
            page.context().close();
        }
    }

    /** A finger on the middle of it, once it can be seen; nothing lies over it. */
    private static void tap(Locator what) {
        what.scrollIntoViewIfNeeded();
        assertThat(what).isInViewport();
        what.tap(new Locator.TapOptions());
    }
}
