package app.lull.taper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final List<Integer> GOALS = List.of(0, 100, 200);

    @Test
    void from_400_to_none_at_the_standard_pace_as_the_reference_has_it() {
        assertThat(Steps.down(400, 0, Pace.STANDARD)).containsExactly(320, 240, 160, 100, 0);
    }

    @Test
    void from_600_to_100_at_the_standard_pace_gaps_of_120_are_halved_as_the_reference_has_it() {
        assertThat(Steps.down(600, 100, Pace.STANDARD)).containsExactly(540, 480, 420, 360, 300, 240, 150, 100);
    }

    @Test
    void at_the_gentle_pace_a_tenth_goes_each_time() {
        assertThat(Steps.down(400, 0, Pace.GENTLE)).containsExactly(360, 320, 280, 240, 200, 160, 120, 80, 40, 0);
        assertThat(Steps.down(400, 200, Pace.GENTLE)).containsExactly(360, 320, 280, 240, 200);
    }

    @Test
    void whoever_is_at_the_goal_or_below_has_no_steps() {
        assertThat(Steps.down(200, 200, Pace.STANDARD)).isEmpty();
        assertThat(Steps.down(120, 200, Pace.GENTLE)).isEmpty();
        assertThat(Steps.down(0, 0, Pace.STANDARD)).isEmpty();
    }

    @Test
    void a_little_above_the_goal_is_one_step() {
        assertThat(Steps.down(101, 100, Pace.STANDARD)).containsExactly(100);
        assertThat(Steps.down(210, 200, Pace.GENTLE)).containsExactly(200);
    }

    @Test
    void a_very_small_amount_still_ends_at_none_and_no_step_comes_twice() {
        assertThat(Steps.down(3, 0, Pace.STANDARD)).containsExactly(0);
        assertThat(Steps.down(12, 0, Pace.GENTLE)).containsExactly(10, 5, 0);
        assertThat(Steps.down(30, 0, Pace.STANDARD)).containsExactly(20, 15, 10, 5, 0);
    }

    @Test
    void where_rounding_makes_the_first_gap_too_large_it_is_cut_once_more() {
        assertThat(Steps.down(499, 200, Pace.STANDARD)).containsExactly(445, 395, 295, 200);
    }

    @Test
    void no_goal_is_below_none_or_between_the_fives() {
        assertThatIllegalArgumentException().isThrownBy(() -> Steps.down(400, 3, Pace.STANDARD));
        assertThatIllegalArgumentException().isThrownBy(() -> Steps.down(-1, 0, Pace.STANDARD));
    }

    @Test
    void for_10000_amounts_every_step_goes_down_by_100_at_most_in_fives_and_the_goal_is_reached() {
        long seed = Long.getLong("lull.seed", 20261126);
        System.out.println("steps, seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            int usual = random.nextInt(random.nextBoolean() ? 500 : Baseline.MOST + 1);
            for (int goal : GOALS) {
                for (var pace : Pace.values()) {
                    holds(usual, goal, pace, seed);
                }
            }
        }
    }

    private static void holds(int usual, int goal, Pace pace, long seed) {
        var steps = Steps.down(usual, goal, pace);
        var as = "%d to %d, %s, seed %d: %s".formatted(usual, goal, pace, seed, steps);
        if (usual <= goal) {
            assertThat(steps).as(as).isEmpty();
            return;
        }
        assertThat(steps.getLast()).as(as).isEqualTo(goal);
        int before = usual;
        for (int step : steps) {
            assertThat(step).as(as).isGreaterThanOrEqualTo(goal).isLessThan(before);
            assertThat(before - step).as(as).isLessThanOrEqualTo(100);
            assertThat(step % 5).as(as).isZero();
            before = step;
        }
        pace.percents()
                .forEach(percent ->
                        assertThat(steps).as(as).anyMatch(step -> step <= Math.max(goal, usual * percent / 100.0)));
    }
}
