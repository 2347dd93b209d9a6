package app.lull.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class OpeningsTest {

    private static final Instant MORNING = Instant.parse("2026-10-05T07:00:00Z");

    @Autowired
    private Openings openings;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebody() {
        patient = people.patient();
        clock.set(MORNING);
    }

    @Test
    void three_looks_within_a_day_are_usual_and_the_fourth_is_not() {
        assertThat(List.of(look(0), look(60), look(120))).containsOnly(false);
        assertThat(look(23 * 60)).isTrue();
    }

    @Test
    void a_reload_within_a_minute_is_the_same_look() {
        for (int second = 0; second < 60; second += 10) {
            clock.set(MORNING.plusSeconds(second));
            assertThat(opened()).isFalse();
        }
        assertThat(kept()).hasSize(1);

        assertThat(look(1)).isFalse();
        assertThat(kept()).hasSize(2);
    }

    @Test
    void a_look_counts_for_24_hours_and_is_then_forgotten() {
        look(0);
        look(10);
        look(20);

        assertThat(look(24 * 60)).isFalse();
        assertThat(kept()).extracting(Opening::at).first().isEqualTo(MORNING.plus(Duration.ofMinutes(10)));
    }

    @Test
    void another_patient_neither_counts_nor_sees_the_looks() {
        var other = people.patient();
        look(0);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> TestPeople.as(other, () -> openings.opened(patient)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> TestPeople.as(other, () -> openings.kept(patient)));
    }

    private boolean look(int minute) {
        clock.set(MORNING.plus(Duration.ofMinutes(minute)));
        return opened();
    }

    private boolean opened() {
        return TestPeople.as(patient, () -> openings.opened(patient));
    }

    private List<Opening> kept() {
        return TestPeople.as(patient, () -> openings.kept(patient));
    }
}
