package app.lull.taper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void a_day_with_more_than_100_mg_less_is_felt_that_day_and_nine_days_after() {
        var felt = felt(400, 400, 400, 400, 400, 400, 400, 299);

        assertThat(felt).hasSize(10).startsWith(FIRST.plusDays(7)).endsWith(FIRST.plusDays(16));
    }

    @Test
    void exactly_100_mg_less_is_no_cut_and_neither_is_exactly_half() {
        assertThat(felt(400, 400, 400, 400, 400, 400, 400, 300)).isEmpty();
        assertThat(felt(190, 190, 190, 190, 190, 95)).isEmpty();
    }

    @Test
    void less_than_half_of_a_small_amount_is_a_cut() {
        assertThat(felt(190, 190, 190, 190, 190, 94)).startsWith(FIRST.plusDays(5));
    }

    @Test
    void a_day_without_a_log_is_no_cut() {
        var logged = days(400, 400, 400, 400, 400, 400, 400);
        logged.add(new LoggedDay(FIRST.plusDays(9), 400));

        assertThat(Cuts.felt(logged, FIRST, FIRST.plusDays(30))).isEmpty();
    }

    @Test
    void with_fewer_than_five_days_before_it_nothing_can_be_called_a_cut() {
        assertThat(felt(400, 400, 400, 400, 0)).isEmpty();
        assertThat(felt(400, 400, 400, 400, 400, 0)).hasSize(10);
    }

    @Test
    void only_days_that_were_asked_for_are_told() {
        var felt = Cuts.felt(days(400, 400, 400, 400, 400, 0), FIRST.plusDays(7), FIRST.plusDays(8));

        assertThat(felt).containsExactly(FIRST.plusDays(7), FIRST.plusDays(8));
    }

    private static List<LocalDate> felt(double... mg) {
        return List.copyOf(Cuts.felt(days(mg), FIRST, FIRST.plusDays(60)));
    }

    private static List<LoggedDay> days(double... mg) {
        var days = new ArrayList<LoggedDay>();
        for (int i = 0; i < mg.length; i++) {
            days.add(new LoggedDay(FIRST.plusDays(i), mg[i]));
        }
        return days;
    }
}
