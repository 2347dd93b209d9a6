package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AroundWeekTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 19);

    @Test
    void a_weeks_figures_are_those_reckoned_by_hand() {
        var week = AroundWeek.of(
                FIRST,
                List.of(
                        day(-1, new Night(600, 600), 999, 9000, 10),
                        day(0, new Night(480, 390), 120, 1500, 3),
                        day(2, new Night(400, 300), 0, 2000, 4),
                        day(3, new Night(500, null), null, null, 8),
                        day(6, new Night(450, 405), 60, 1600, null),
                        day(7, new Night(600, 600), 999, 9000, 10)));

        // (390 + 300 + 405) / 3, and the one in the centre
        assertThat(week.minutesAsleep()).isEqualTo(new Average(3, 365, 390));
        // 81.25, 75 and 90 percent
        assertThat(Objects.requireNonNull(week.efficiency()).mean()).isCloseTo(82.083, within(0.001));
        assertThat(week.efficiency().median()).isEqualTo(81.25);
        assertThat(week.load()).isEqualTo(180);
        assertThat(week.loadDays()).isEqualTo(3);
        assertThat(week.fluidsMl()).isEqualTo(new Average(3, 1700, 1600));
        assertThat(week.stress()).isEqualTo(new Average(3, 5, 4));
    }

    @Test
    void of_an_even_number_the_median_lies_between_the_two_in_the_centre() {
        assertThat(Average.of(List.of(1, 2, 3, 10))).isEqualTo(new Average(4, 4, 2.5));
    }

    @Test
    void a_week_without_anything_has_no_figures() {
        assertThat(AroundWeek.of(FIRST, List.of())).isEqualTo(new AroundWeek(FIRST, null, null, null, 0, null, null));
    }

    private static AroundDay day(
            int number, Night night, @Nullable Integer load, @Nullable Integer ml, @Nullable Integer stress) {
        var around = new DayAround(
                null,
                null,
                ml == null ? null : new Fluids(ml, false, false),
                stress == null ? null : new Stress(stress, List.of(), List.of()),
                null);
        return new AroundDay(FIRST.plusDays(number), around, night, load, load, null, false);
    }
}
