package app.lull.journey;

import static app.lull.journey.Consultation.goneAfter;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.RunningLull;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A patient takes something back: within a second a therapist's open screen does not show it any more. */
@Tag("browser")
@SuppressWarnings("NullAway.Init") // set before each test
class ConsentWithdrawnTest {

    private static final double AT_ONCE_MS = 1000;

    private static RunningLull lull;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        lull = RunningLull.shared();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_patient_who_does_not_know_the_name_is_gone_from_the_therapists_open_list_within_a_second() {
        try (var two = new Consultation(lull, chromium, "ines")) {
            two.accepted();
            two.therapist().sees("ines. You accepted on");
            assertThat(goneAfter(
                            two.therapist(),
                            "ines. You accepted on",
                            two.patient(),
                            two.patient().button("No, I do not know them")))
                    .isLessThanOrEqualTo(AT_ONCE_MS);
            two.patient().sees("The link is closed.");
            two.therapist().sees("Nobody at the moment.");
            assertThat(two.therapist().faults()).isEmpty();
        }
    }

    @Test
    void what_a_patient_turns_off_is_gone_from_the_open_page_about_them_within_a_second() {
        try (var two = new Consultation(lull, chromium, "jona")) {
            two.linked("Evening check-ins", "Questionnaires");
            new Kept(lull).checksIn(two.email());
            two.therapist().open(two.path()).sees("on 1 evening");
            assertThat(goneAfter(two.therapist(), "on 1 evening", two.patient(), two.kind("Evening check-ins")))
                    .isLessThanOrEqualTo(AT_ONCE_MS);
            assertThat(two.therapist().heading("jona")).isVisible();
            assertThat(goneAfter(
                            two.therapist(),
                            "jona",
                            two.patient(),
                            two.patient().button("Pause all of it")))
                    .isLessThanOrEqualTo(AT_ONCE_MS);
            two.therapist().sees("no longer shared with you");
            assertThat(two.therapist().faults()).isEmpty();
        }
    }
}
