package app.lull.taper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UsualTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void it_is_the_median_of_the_last_seven_logged_days() {
        var usual = Usual.before(TODAY, logged(900, 900, 100, 200, 300, 400, 500, 600, 700));

        assertThat(usual.median()).isEqualTo(400);
        assertThat(usual.days()).hasSize(7);
    }

    @Test
    void two_odd_days_of_five_do_not_move_it_away_from_the_other_three() {
        assertThat(Usual.before(TODAY, logged(390, 0, 400, 20, 410)).median()).isEqualTo(390);
    }

    @Test
    void six_days_have_the_middle_of_two() {
        assertThat(Usual.before(TODAY, logged(100, 200, 300, 400, 500, 600)).median())
                .isEqualTo(350);
    }

    @Test
    void with_four_days_one_more_is_needed() {
        var usual = Usual.before(TODAY, logged(400, 400, 400, 400));

        assertThat(usual.missing()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(usual::median);
        assertThat(Baseline.of(usual)).isEmpty();
    }

    @Test
    void the_day_itself_is_left_out_and_so_is_what_is_older_than_four_weeks() {
        var logged = List.of(
                new LoggedDay(TODAY.minusDays(29), 900),
                new LoggedDay(TODAY.minusDays(28), 400),
                new LoggedDay(TODAY, 10));

        assertThat(Usual.before(TODAY, logged).days()).containsExactly(logged.get(1));
    }

    @Test
    void a_day_of_none_counts_as_none() {
        assertThat(Usual.before(TODAY, logged(0, 0, 0, 95, 95)).median()).isZero();
    }

    @Test
    void a_baseline_names_its_days_and_one_beyond_2000_mg_is_none() {
        assertThat(Baseline.of(Usual.before(TODAY, logged(95, 95, 190.6, 285, 285))))
                .contains(new Baseline(191, 5, TODAY.minusDays(5), TODAY.minusDays(1)));
        assertThat(Baseline.of(Usual.before(TODAY, logged(2001, 2001, 2001, 2001, 2001))))
                .isEmpty();
    }

    /** On the days before today, the last one yesterday. */
    static List<LoggedDay> logged(double... mg) {
        return IntStream.range(0, mg.length)
                .mapToObj(i -> new LoggedDay(TODAY.minusDays(mg.length - i), mg[i]))
                .toList();
    }
}
