package app.lull.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaffeineReadingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void it_says_how_many_days_are_logged_the_middle_one_the_ends_and_those_without() {
        assertThat(CaffeineReading.of(days(null, 200.0, 214.0, null, 90.0, 3.0, 338.0, 999.0)))
                .isEqualTo("From 2 November to yesterday, 5 of 6 days are logged. Nothing is assumed of the other. "
                        + "The middle day had about 200 mg, the least about 0 mg, the most about 340 mg. "
                        + "One day was without caffeine (under 10 mg).");
    }

    @Test
    void a_day_that_is_not_logged_is_not_counted_as_nothing() {
        assertThat(CaffeineReading.of(days(300.0, null, null, null, 300.0, 300.0, null, null, 300.0, 300.0, null)))
                .contains("5 of 10 days", "middle day had about 300 mg")
                .doesNotContain("without");
    }

    @Test
    void today_is_not_over_and_does_not_count() {
        assertThat(CaffeineReading.of(days(null, null, 90.0))).isEqualTo("The first day shows when it is over.");
        assertThat(CaffeineReading.of(days(null, 214.0, 900.0)))
                .isEqualTo("One day is logged, 2 November. It had about 210 mg.");
    }

    @Test
    void one_day_among_others_that_stay_open_is_one_day() {
        assertThat(CaffeineReading.of(days(90.0, null, null, null)))
                .isEqualTo("From 1 November to yesterday, 1 of 3 days is logged. Nothing is assumed of the others. "
                        + "It had about 90 mg.");
    }

    @Test
    void of_few_days_there_is_no_middle() {
        assertThat(CaffeineReading.of(days(100.0, 200.0, 300.0, null)))
                .isEqualTo("From 1 November to yesterday, all 3 days are logged. "
                        + "That is few days: the least about 100 mg, the most about 300 mg.");
    }

    @Test
    void beside_the_own_plan_it_counts_the_days_at_it_or_below_as_near_as_a_day_is_known() {
        var plan = new PlannedDay(FIRST, 200, LocalTime.of(14, 0), "2 cups, none after 14:00");
        var days = List.of(
                day(0, 204.0, LocalTime.of(14, 0), plan),
                day(1, 206.0, LocalTime.of(9, 0), plan),
                day(2, 0.0, null, plan),
                day(3, 120.0, LocalTime.of(0, 30), plan),
                day(4, null, null, plan),
                day(5, 900.0, LocalTime.of(22, 0), plan));

        assertThat(CaffeineReading.of(days))
                .endsWith("Beside your own plan: 3 of 4 days at it or below; 3 of 4 days done by your time.");
    }

    @Test
    void a_cup_at_half_past_midnight_is_late_and_not_early() {
        assertThat(CaffeineDay.hours(LocalTime.of(4, 0))).isEqualTo(4);
        assertThat(CaffeineDay.hours(LocalTime.of(23, 30))).isEqualTo(23.5);
        assertThat(CaffeineDay.hours(LocalTime.of(0, 30))).isEqualTo(24.5);
    }

    @Test
    void milligrams_are_told_to_the_next_ten() {
        assertThat(CaffeineDay.about(204.9)).isEqualTo(200);
        assertThat(CaffeineDay.about(205)).isEqualTo(210);
        assertThat(CaffeineDay.about(4)).isZero();
    }

    private static List<CaffeineDay> days(@Nullable Double... mg) {
        var all = Arrays.asList(mg);
        return IntStream.range(0, all.size())
                .mapToObj(n -> day(n, all.get(n), null, null))
                .toList();
    }

    private static CaffeineDay day(int n, @Nullable Double mg, @Nullable LocalTime last, @Nullable PlannedDay plan) {
        var day = FIRST.plusDays(n);
        Instant at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new CaffeineDay(day, mg == null ? null : new DayTotal(day, mg, mg, mg, 1, at), last, plan);
    }
}
