package app.lull.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2026, 9, 3);

    @Test
    void it_becomes_due_on_day_1_8_15_and_so_on_to_71_and_then_after_one_three_and_six_months() {
        var begins = new ArrayList<Integer>();
        var before = -1;
        for (int day = 1; day < 500; day++) {
            var due = Schedule.on(on(day), day);
            if (due.isPresent() && due.get().week() != before) {
                begins.add(day);
                assertThat(due.get().since()).isEqualTo(on(day));
                before = due.get().week();
            }
        }
        assertThat(begins).isEqualTo(List.of(1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 99, 162, 253));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "7, true", "77, true", "78, false", "98, false", "99, true", "126, true", "127, false"})
    void a_week_is_open_until_the_next_and_a_later_one_for_four_weeks(int day, boolean open) {
        assertThat(Schedule.on(on(day), day).isPresent()).isEqualTo(open);
    }

    @Test
    void it_asks_about_the_seven_days_before_the_running_week() {
        var due = Schedule.on(on(10), 10).orElseThrow();

        assertThat(due.from()).isEqualTo(on(1));
        assertThat(due.to()).isEqualTo(on(7));
        assertThat(due.until()).isEqualTo(on(14));
        assertThat(Schedule.on(on(1), 1).orElseThrow().to()).isEqualTo(DAY_ONE.minusDays(1));
        assertThat(Schedule.on(on(120), 120).orElseThrow().from()).isEqualTo(on(113));
    }

    @Test
    void it_says_when_the_next_one_is_due_and_is_silent_after_the_last() {
        assertThat(Schedule.next(on(3), 3)).contains(on(8));
        assertThat(Schedule.next(on(75), 75)).contains(on(99));
        assertThat(Schedule.next(on(130), 130)).contains(on(162));
        assertThat(Schedule.next(on(253), 253)).isEmpty();
        assertThat(Schedule.next(on(3000), 3000)).isEmpty();
    }

    private static LocalDate on(int dayOfProgram) {
        return DAY_ONE.plusDays(dayOfProgram - 1L);
    }
}
