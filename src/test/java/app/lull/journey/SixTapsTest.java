package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is done every day, as a tired thumb does it on a phone of 390 px: how many taps it costs, and how long it takes. */
@Tag("browser")
@SuppressWarnings("NullAway.Init") // set before the tests
class SixTapsTest {

    /** Question by question, which of its answers is tapped, counted from 0. */
    private static final List<Integer> ANSWERS = List.of(6, 5, 3, 2, 2);

    private static final Duration EVENING_AT_MOST = Duration.ofSeconds(20);
    private static final Duration COFFEE_AT_MOST = Duration.ofSeconds(5);

    private static RunningLull lull;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        lull = RunningLull.shared();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void six_taps_and_the_evening_is_kept() {
        try (var page = phone()) {
            var june = new Visit(page, lull.address()).signsUp("June", "taps@example.org");
            var begun = System.nanoTime();
            june.open("/check-in").reads("How was today");
            for (int question = 0; question < ANSWERS.size(); question++) {
                tap(page.locator("lull-scale").nth(question).locator("label").nth(ANSWERS.get(question)));
            }
            tap(june.button("Save"));
            june.sees("Kept.");
            var taken = since(begun);

            System.out.printf("six taps: %d ms from the page to “Kept.”%n", taken.toMillis());
            assertThat(taken).isLessThan(EVENING_AT_MOST);
            assertThat(new Kept(lull)
                            .of(
                                    "taps@example.org",
                                    "concat_ws(' ', max(anxiety), max(bother), max(interference), max(health_worry),"
                                            + " max(checks))",
                                    "checkin.evening"))
                    .isEqualTo("6 5 3 2 2");
            assertThat(june.faults()).isEmpty();
        }
    }

    @Test
    void one_tap_and_the_usual_coffee_is_kept_and_another_drink_takes_two() {
        try (var page = phone()) {
            var ada = new Visit(page, lull.address()).signsUp("Ada", "coffee@example.org");
            var begun = System.nanoTime();
            ada.open("/log").reads("Caffeine");
            tap(page.locator(".lull-log-usual vaadin-button").first());
            ada.sees("is logged.");
            var usual = since(begun);
            begun = System.nanoTime();
            tap(ada.button("Something else…"));
            tap(page.locator("button.lull-log-row").filter(new Locator.FilterOptions().setHasText("Espresso")));
            ada.sees("Espresso, 63 mg, is logged.");
            var other = since(begun);

            System.out.printf(
                    "a usual drink: %d ms from the page to “is logged”; another: %d ms%n",
                    usual.toMillis(), other.toMillis());
            assertThat(usual).isLessThan(COFFEE_AT_MOST);
            assertThat(new Kept(lull).of("coffee@example.org", "count(*) || ' ' || sum(mg)::int", "intake.entry"))
                    .isEqualTo("2 158");
            assertThat(ada.faults()).isEmpty();
        }
    }

    private static Page phone() {
        return chromium.phone(Evenings.somewhere());
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** A finger on the middle of it, once it can be seen; nothing lies over it. */
    private static void tap(Locator what) {
        what.scrollIntoViewIfNeeded();
        assertThat(what).isInViewport();
        what.tap(new Locator.TapOptions());
    }
}
