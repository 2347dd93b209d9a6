package app.lull.taper;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.taper.Timeline.Break;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final List<Integer> STEPS = List.of(320, 240, 160);

    @Test
    void a_step_takes_its_days_and_the_last_one_has_no_end() {
        assertThat(timeline(List.of(), null, List.of(), List.of()).stretches())
                .containsExactly(
                        new Stretch(0, 320, day(1), day(7)),
                        new Stretch(1, 240, day(8), day(14)),
                        new Stretch(2, 160, day(15), null));
    }

    @Test
    void a_break_in_a_step_moves_what_follows_by_its_days() {
        var paused = List.of(new Break(day(3), day(6)));

        assertThat(timeline(paused, null, List.of(), List.of()).stretches())
                .containsExactly(
                        new Stretch(0, 320, day(1), day(2)),
                        new Stretch(0, 320, day(6), day(10)),
                        new Stretch(1, 240, day(11), day(17)),
                        new Stretch(2, 160, day(18), null));
    }

    @Test
    void while_a_break_lasts_no_day_to_come_is_known() {
        assertThat(timeline(List.of(new Break(day(9), null)), null, List.of(), List.of())
                        .stretches())
                .containsExactly(new Stretch(0, 320, day(1), day(7)), new Stretch(1, 240, day(8), day(8)));
    }

    @Test
    void a_break_that_ends_on_its_first_day_moves_nothing() {
        var paused = List.of(new Break(day(3), day(3)));

        assertThat(timeline(paused, null, List.of(), List.of()).stretches())
                .isEqualTo(timeline(List.of(), null, List.of(), List.of()).stretches());
    }

    @Test
    void an_evening_that_holds_repeats_the_step_for_four_days() {
        var timeline = timeline(List.of(), null, List.of(day(7)), List.of());

        assertThat(timeline.stretches())
                .startsWith(new Stretch(0, 320, day(1), day(11)), new Stretch(1, 240, day(12), day(18)));
        assertThat(timeline.heldUntil(day(7))).isEmpty();
        assertThat(timeline.heldUntil(day(8))).contains(day(11));
        assertThat(timeline.heldUntil(day(12))).isEmpty();
    }

    @Test
    void early_in_a_step_it_is_four_days_longer_too() {
        assertThat(timeline(List.of(), null, List.of(day(2)), List.of()).stretches())
                .startsWith(new Stretch(0, 320, day(1), day(11)));
    }

    @Test
    void four_days_are_counted_from_the_last_such_evening_and_not_added_up() {
        assertThat(timeline(List.of(), null, List.of(day(2), day(3)), List.of()).stretches())
                .startsWith(new Stretch(0, 320, day(1), day(12)));
    }

    @Test
    void whoever_goes_on_by_hand_is_held_no_more() {
        assertThat(timeline(List.of(), null, List.of(day(7)), List.of(day(9))).stretches())
                .startsWith(new Stretch(0, 320, day(1), day(8)), new Stretch(1, 240, day(9), day(15)));
        assertThat(timeline(List.of(), null, List.of(day(7)), List.of(day(7))).stretches())
                .startsWith(new Stretch(0, 320, day(1), day(7)));
    }

    @Test
    void a_later_evening_holds_again_although_somebody_went_on_before() {
        assertThat(timeline(List.of(), null, List.of(day(2), day(5)), List.of(day(3)))
                        .heldUntil(day(6)))
                .contains(day(9));
    }

    @Test
    void the_day_on_which_it_ended_is_a_day_of_the_plan_no_more() {
        assertThat(timeline(List.of(), day(10), List.of(), List.of()).stretches())
                .containsExactly(new Stretch(0, 320, day(1), day(7)), new Stretch(1, 240, day(8), day(9)));
        assertThat(timeline(List.of(), day(1), List.of(), List.of()).stretches())
                .isEmpty();
    }

    @Test
    void a_break_at_the_goal_leaves_a_gap() {
        assertThat(timeline(List.of(new Break(day(20), day(22))), null, List.of(), List.of())
                        .stretches())
                .endsWith(new Stretch(2, 160, day(15), day(19)), new Stretch(2, 160, day(22), null));
    }

    @Test
    void a_plan_with_only_an_hour_is_one_stretch_without_an_amount() {
        var hour = new Timeline(FIRST, 7, List.of(), List.of(), null, List.of(), List.of());

        assertThat(hour.stretches()).containsExactly(new Stretch(0, null, day(1), null));
    }

    @Test
    void whatever_happens_no_day_is_on_two_steps_and_no_step_has_fewer_days_than_it_takes() {
        long seed = Long.getLong("lull.seed", 20261126);
        System.out.println("timelines, seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var from = day(1 + random.nextInt(30));
            var paused = random.nextBoolean()
                    ? List.<Break>of()
                    : List.of(new Break(from, from.plusDays(random.nextInt(20))));
            var holds = random.ints(random.nextInt(5), 1, 40)
                    .mapToObj(TimelineTest::day)
                    .toList();
            var on = random.ints(random.nextInt(3), 1, 40)
                    .mapToObj(TimelineTest::day)
                    .toList();

            var stretches = timeline(paused, null, holds, on).stretches();

            for (int n = 1; n < stretches.size(); n++) {
                assertThat(stretches.get(n).from())
                        .as("seed %d, %d", seed, i)
                        .isAfter(stretches.get(n - 1).to());
                assertThat(stretches.get(n).place() - stretches.get(n - 1).place())
                        .isBetween(0, 1);
            }
            for (int place = 0; place < 2; place++) {
                int step = place;
                var days = stretches.stream()
                        .filter(one -> one.place() == step && one.to() != null)
                        .mapToLong(one -> java.time.temporal.ChronoUnit.DAYS.between(one.from(), one.to()) + 1)
                        .sum();
                assertThat(days).as("seed %d, %d", seed, i).isGreaterThanOrEqualTo(7);
            }
            assertThat(stretches.getLast().to()).isNull();
        }
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }

    private static Timeline timeline(
            List<Break> breaks, @Nullable LocalDate ended, List<LocalDate> holds, List<LocalDate> wentOn) {
        return new Timeline(FIRST, 7, STEPS, breaks, ended, holds, wentOn);
    }
}
