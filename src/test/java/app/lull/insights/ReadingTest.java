package app.lull.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);

    @Test
    void it_says_how_many_weeks_and_evenings_the_ends_the_range_and_that_it_can_be_chance() {
        var said = Reading.of(List.of(week(0, 7, 6, 5), week(1, 6, 7, 5), week(2, 5, 4.5, 3)));

        assertThat(said)
                .isEqualTo(
                        "In your last 3 completed weeks (18 evenings), how much it bothered and stopped you went from "
                                + "5 to 3 of 10; the middle of your anxiety went from 6 to 4.5. Week by week, the first lay between "
                                + "3 and 5 and anxiety between 4.5 and 7. Many things change together; this can be chance.");
    }

    @Test
    void where_the_ends_are_alike_nothing_went_anywhere() {
        var said = Reading.of(List.of(week(0, 7, 6, 5), week(1, 7, 3, 5), week(2, 7, 6, 5)));

        assertThat(said)
                .contains("the middle of your anxiety was at both ends 6")
                .contains("the first lay at 5 and anxiety between 3 and 6");
    }

    @Test
    void weeks_without_a_check_in_are_said() {
        var said = Reading.of(List.of(week(0, 7, 6, 5), empty(1), week(2, 4, 4, 3)));

        assertThat(said).startsWith("In your last 3 completed weeks (11 evenings in 2 of them), ");
    }

    @Test
    void one_week_shows_no_change_and_says_so() {
        assertThat(Reading.of(List.of(week(0, 1, 6, 5))))
                .isEqualTo(
                        "In your last completed week (1 evening), how much it bothered and stopped you was 5 of 10, and "
                                + "the middle of your anxiety 6. One week cannot show a change.");
    }

    private static Week week(int n, int evenings, double anxiety, double impact) {
        var from = FIRST.plusWeeks(n);
        return new Week(from, from.plusDays(6), evenings, Map.of(Series.ANXIETY, new Middle(anxiety, null)), impact);
    }

    private static Week empty(int n) {
        return new Week(FIRST.plusWeeks(n), FIRST.plusWeeks(n).plusDays(6), 0, Map.of(), null);
    }
}
