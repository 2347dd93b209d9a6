package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.lull.checkin.DaysAround.Kept;
import app.lull.checkin.Exercise.Bout;
import app.lull.checkin.Exercise.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoadsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final TreeMap<LocalDate, Kept> days = new TreeMap<>();

    @Test
    void thirty_minutes_at_four_and_twenty_at_seven_are_260() {
        assertThat(new Exercise(List.of(bout(30, 4), bout(20, 7))).load()).isEqualTo(260);
        assertThat(Exercise.NONE.load()).isZero();
        assertThat(new Exercise(List.of(bout(30, 4), bout(20, null))).load()).isNull();
    }

    @Test
    void more_than_a_day_of_exercise_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Exercise(List.of(bout(1000, 1), bout(441, 1))));
    }

    @Test
    void seven_days_are_this_day_and_the_six_before_it() {
        for (int back = 0; back < 9; back++) {
            told(THURSDAY.minusDays(back), 10 * (back + 1), 1);
        }
        days.remove(THURSDAY.minusDays(3)); // 40

        // 10 + 20 + 30 + 50 + 60 + 70
        assertThat(loads().ofSevenDays(THURSDAY)).isEqualTo(240);
        assertThat(loads().ofSevenDays(THURSDAY.plusDays(30))).isNull();
    }

    @Test
    void a_day_is_a_spike_where_it_is_more_than_one_and_a_half_times_the_mean_of_the_28_days_before() {
        // 14 days at 100 and 14 at 200: the mean is 150, one and a half times it is 225
        for (int back = 1; back <= 28; back++) {
            told(THURSDAY.minusDays(back), back % 2 == 0 ? 20 : 40, 5);
        }
        told(THURSDAY, 45, 5);
        assertThat(loads().isSpike(THURSDAY)).isFalse(); // 225 is not more than 225

        told(THURSDAY, 46, 5);
        assertThat(loads().isSpike(THURSDAY)).isTrue();
    }

    @Test
    void days_of_rest_count_and_days_that_were_not_told_do_not() {
        // 7 days of 280 and 7 of rest: the mean of the 14 told is 140, not the 70 of 28
        for (int back = 1; back <= 14; back++) {
            told(THURSDAY.minusDays(back), back % 2 == 0 ? 40 : 0, 7);
        }
        told(THURSDAY, 30, 7);
        assertThat(loads().isSpike(THURSDAY)).isFalse(); // 210 is not more than 210

        told(THURSDAY, 31, 7);
        assertThat(loads().isSpike(THURSDAY)).isTrue();
    }

    @Test
    void with_fewer_than_14_days_told_no_spike_can_be_told() {
        for (int back = 1; back <= 13; back++) {
            told(THURSDAY.minusDays(back), 10, 1);
        }
        told(THURSDAY.minusDays(29), 10, 1);
        told(THURSDAY, 600, 10);
        assertThat(loads().isSpike(THURSDAY)).isNull();

        told(THURSDAY.minusDays(28), 10, 1);
        assertThat(loads().isSpike(THURSDAY)).isTrue();
    }

    @Test
    void without_every_effort_of_the_day_no_spike_can_be_told() {
        for (int back = 1; back <= 28; back++) {
            told(THURSDAY.minusDays(back), 10, 1);
        }
        told(THURSDAY, 600, null);

        assertThat(loads().isSpike(THURSDAY)).isNull();
        assertThat(loads().on(THURSDAY)).isNull();
    }

    @Test
    void twitches_are_expected_after_effort_on_the_day_of_a_spike_and_on_the_day_after() {
        for (int back = 1; back <= 28; back++) {
            told(THURSDAY.minusDays(back), 10, 1);
        }
        told(THURSDAY, 60, 8);

        assertThat(loads().isAfterEffort(THURSDAY.minusDays(1))).isFalse();
        assertThat(loads().isAfterEffort(THURSDAY)).isTrue();
        assertThat(loads().isAfterEffort(THURSDAY.plusDays(1))).isTrue();
        assertThat(loads().isAfterEffort(THURSDAY.plusDays(2))).isFalse();
    }

    private Loads loads() {
        return new Loads(days);
    }

    private void told(LocalDate day, int minutes, @Nullable Integer effort) {
        var exercise = minutes == 0 ? Exercise.NONE : new Exercise(List.of(bout(minutes, effort)));
        days.put(day, new Kept(new DayAround(null, exercise, null, null, null), null));
    }

    private static Bout bout(int minutes, @Nullable Integer effort) {
        return new Bout(Kind.RUNNING, minutes, effort, false, false, false, null, List.of());
    }
}
