package app.lull.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lull.checkin.Answers;
import app.lull.checkin.CheckIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The person's own beginning, and how a week stands to it. */
class ComparisonTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);
    private static final Weeks WEEKS = new Weeks(FIRST);
    private static final Baseline FROM_4_TO_6 = new Baseline(FIRST.plusDays(20), 18, 5, 1 / 1.28);

    private final List<CheckIn> evenings = new ArrayList<>();

    @Test
    void an_evening_is_halfway_between_bother_and_interference_and_a_week_the_mean_of_its_evenings() {
        var week = Week.of(FIRST, FIRST.plusDays(6), List.of(checkIn(FIRST, 7, 4), checkIn(FIRST.plusDays(1), 3, 2)));

        assertThat(Impact.of(new Answers(9, 4, 7, 4, 4))).isEqualTo(5.5);
        assertThat(week.impact()).isEqualTo(4.0);
        assertThat(week.middle(Series.BOTHER)).isEqualTo(new Middle(5, null));
        assertThat(week.middle(Series.INTERFERENCE)).isEqualTo(new Middle(3, null));
    }

    /** 4, 5, 6, 5 each week: mean 5, sum of squares 3 × 2 = 6, deviation √(6/11) = 0.7385. */
    @Test
    void the_band_is_the_mean_and_1_28_deviations_of_the_evenings_of_the_first_three_weeks() {
        for (int week = 0; week < 3; week++) {
            week(week, 4, 5, 6, 5);
        }

        var baseline = baseline();

        assertThat(baseline.evenings()).isEqualTo(12);
        assertThat(baseline.mean()).isEqualTo(5);
        assertThat(baseline.deviation()).isCloseTo(0.738549, within(1e-6));
        assertThat(baseline.lower()).isCloseTo(5 - 0.945343, within(1e-6));
        assertThat(baseline.upper()).isCloseTo(5 + 0.945343, within(1e-6));
        assertThat(baseline.until()).isEqualTo(FIRST.plusDays(20));
    }

    @Test
    void a_week_with_three_evenings_does_not_count_and_a_later_one_takes_its_place() {
        week(0, 5, 5, 5, 5);
        week(1, 9, 9, 9);
        week(2, 5, 5, 5, 5);
        assertThat(Baseline.of(evenings, WEEKS)).isNull();

        week(5, 5, 5, 5, 5);

        assertThat(baseline().mean()).isEqualTo(5);
        assertThat(baseline().until()).isEqualTo(FIRST.plusWeeks(6).minusDays(1));
    }

    @Test
    void evenings_all_alike_make_a_band_of_half_a_point_to_each_side() {
        for (int week = 0; week < 3; week++) {
            week(week, 5, 5, 5, 5, 5, 5, 5);
        }

        assertThat(baseline().lower()).isEqualTo(4.5);
        assertThat(baseline().upper()).isEqualTo(5.5);
    }

    @Test
    void the_band_ends_where_the_scale_ends() {
        assertThat(new Baseline(FIRST, 12, 1, 3).lower()).isZero();
        assertThat(new Baseline(FIRST, 12, 9, 3).upper()).isEqualTo(10);
    }

    @Test
    void a_week_stands_below_inside_or_above_the_band_and_its_edges_are_inside() {
        assertThat(standing(3, 7, 3.9)).isEqualTo(Standing.BELOW);
        assertThat(standing(3, 7, FROM_4_TO_6.lower())).isEqualTo(Standing.INSIDE);
        assertThat(standing(3, 7, FROM_4_TO_6.upper())).isEqualTo(Standing.INSIDE);
        assertThat(standing(3, 7, 6.1)).isEqualTo(Standing.ABOVE);
    }

    @Test
    void it_is_too_early_without_a_band_for_the_weeks_it_is_made_of_and_with_three_evenings() {
        assertThat(Standing.of(weekAt(3, 7, 1.0), null)).isEqualTo(Standing.TOO_EARLY);
        assertThat(standing(2, 7, 1)).isEqualTo(Standing.TOO_EARLY);
        assertThat(standing(3, 3, 1)).isEqualTo(Standing.TOO_EARLY);
    }

    @Test
    void it_is_said_where_the_week_stands_with_the_band_its_weeks_and_evenings() {
        assertThat(Comparison.of(weekAt(4, 6, 3.24), FROM_4_TO_6, false).sentence())
                .isEqualTo(
                        "In your last completed week (6 evenings) it stood at 3.2. That is below your own band of 4 to 6, "
                                + "from your first 3 weeks (18 evenings). This can be chance.");
    }

    @Test
    void it_is_said_why_nothing_can_be_told() {
        assertThat(Comparison.of(weekAt(1, 7, 3.0), null, true).sentence())
                .startsWith("Too early to tell")
                .contains("3 weeks with 4 evenings or more");
        assertThat(Comparison.of(weekAt(9, 7, 3.0), null, false).sentence())
                .startsWith("There is no band of your own")
                .contains("among your first 6");
        assertThat(Comparison.of(weekAt(2, 7, 3.0), FROM_4_TO_6, true).sentence())
                .endsWith("is not over yet.");
        assertThat(Comparison.of(weekAt(8, 2, 3.0), FROM_4_TO_6, false).sentence())
                .contains("fewer than 4 evenings");
    }

    private static Standing standing(int week, int count, double impact) {
        return Standing.of(weekAt(week, count, impact), FROM_4_TO_6);
    }

    private static Week weekAt(int n, int count, double impact) {
        return new Week(WEEKS.start(n), WEEKS.end(n), count, Collections.emptyMap(), impact);
    }

    private Baseline baseline() {
        return Objects.requireNonNull(Baseline.of(evenings, WEEKS));
    }

    private void week(int n, int... impacts) {
        for (int day = 0; day < impacts.length; day++) {
            evenings.add(checkIn(WEEKS.start(n).plusDays(day), impacts[day], impacts[day]));
        }
    }

    private static CheckIn checkIn(LocalDate day, int bother, int interference) {
        var answers = new Answers(5, 0, bother, interference, 0);
        return new CheckIn(new UUID(0, day.toEpochDay()), day, answers, 20, 0, 0, Instant.EPOCH, Instant.EPOCH);
    }
}
