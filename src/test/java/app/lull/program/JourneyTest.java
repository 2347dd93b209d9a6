package app.lull.program;

import static app.lull.program.Stay.How.AGAIN;
import static app.lull.program.Stay.How.MOVED_ON;
import static app.lull.program.Stay.How.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JourneyTest {

    static final int MODULES = 10;
    private static final LocalDate DAY_ONE = LocalDate.of(2026, 11, 25);

    static Journey begins(LocalDate dayOne) {
        var first = new Stay(UUID.randomUUID(), 1, null, dayOne, START);
        return new Journey(dayOne, List.of(), List.of(), List.of(first), List.of(), Set.of(), MODULES);
    }

    private final Journey journey = begins(DAY_ONE);

    private static LocalDate day(int n) {
        return DAY_ONE.plusDays(n - 1L);
    }

    @Test
    void the_day_of_enrolment_is_day_1_and_calendar_days_count() {
        assertThat(journey.dayOfProgram(DAY_ONE)).isEqualTo(1);
        assertThat(journey.dayOfProgram(day(29))).isEqualTo(29);
    }

    @Test
    void after_a_move_across_the_date_line_the_first_day_can_come_twice() {
        assertThat(journey.dayOfProgram(DAY_ONE.minusDays(1))).isEqualTo(1);
        assertThat(journey.dayOfModule(DAY_ONE.minusDays(1))).isEqualTo(1);
    }

    @Test
    void after_a_pause_one_comes_back_to_the_step_one_left_and_overlapping_pauses_count_once() {
        var paused = journey.with(new Pause(UUID.randomUUID(), day(3), day(5)))
                .with(new Pause(UUID.randomUUID(), day(5), day(6)));

        assertThat(List.of(2, 3, 4, 6, 7, 8))
                .extracting(n -> paused.dayOfProgram(day(n)))
                .containsExactly(2, 3, 3, 3, 3, 4);
        assertThat(List.of(2, 3, 6, 7)).extracting(n -> paused.rests(day(n))).containsExactly(false, true, true, false);
        assertThat(paused.dayOfModule(day(7))).isEqualTo(3);
    }

    @Test
    void looked_back_on_a_day_stands_where_it_stood_then() {
        var on = journey.with(journey.followedBy(UUID.randomUUID(), day(8), MOVED_ON));

        assertThat(on.asOf(day(7)).now().module()).isEqualTo(1);
        assertThat(on.asOf(day(7)).dayOfModule(day(7))).isEqualTo(7);
        assertThat(on.asOf(day(8)).now().module()).isEqualTo(2);
        assertThat(on.asOf(DAY_ONE.minusDays(3)).now().module()).isEqualTo(1);
    }

    @Test
    void an_open_pause_holds_the_day_for_as_long_as_it_takes() {
        var paused = journey.with(new Pause(UUID.randomUUID(), day(4), null));

        assertThat(paused.dayOfProgram(day(400))).isEqualTo(4);
        assertThat(paused.rests(day(400))).isTrue();
    }

    @Test
    void a_missed_day_is_passed_and_the_seventh_stays_until_one_moves_on() {
        assertThat(journey.dayOfModule(day(5))).isEqualTo(5);
        assertThat(journey.isOver(day(7))).isFalse();
        assertThat(journey.isOver(day(8))).isTrue();
        assertThat(journey.dayOfModule(day(20))).isEqualTo(7);
    }

    private Journey at(LocalDate day, Tempo tempo, Journey journey) {
        return journey.with(new TempoChange(UUID.randomUUID(), day, tempo));
    }

    @Test
    void at_the_gentle_tempo_each_day_of_the_path_has_two_days() {
        var gentle = at(DAY_ONE.minusDays(1), Tempo.GENTLE, journey);

        assertThat(List.of(1, 2, 3, 4, 13, 14))
                .extracting(n -> gentle.dayOfModule(day(n)))
                .containsExactly(1, 1, 2, 2, 7, 7);
        assertThat(gentle.isOver(day(14))).isFalse();
        assertThat(gentle.isOver(day(15))).isTrue();
    }

    @Test
    void a_change_of_tempo_holds_from_tomorrow_on_and_keeps_todays_day_of_the_path() {
        var gentle = at(day(3), Tempo.GENTLE, journey);
        assertThat(List.of(3, 4, 5, 6))
                .extracting(n -> gentle.dayOfModule(day(n)))
                .containsExactly(3, 3, 4, 4);

        var back = at(day(5), Tempo.STEADY, gentle);
        assertThat(List.of(5, 6, 7)).extracting(n -> back.dayOfModule(day(n))).containsExactly(4, 5, 6);
    }

    @Test
    void going_ahead_takes_the_next_day_today_and_not_beyond_the_seventh() {
        var ahead = journey.with(Objects.requireNonNull(journey.ahead(UUID.randomUUID(), day(1))));
        assertThat(ahead.dayOfModule(day(1))).isEqualTo(2);
        assertThat(ahead.isOver(day(7))).isTrue();

        assertThat(journey.ahead(UUID.randomUUID(), day(7))).isNull();
    }

    @Test
    void the_next_module_passes_over_what_is_left_out() {
        var onEight = journey.with(new Stay(UUID.randomUUID(), 8, null, day(50), MOVED_ON))
                .leavingOut(9, true);

        assertThat(onEight.next()).isEqualTo(10);
        assertThat(onEight.leavingOut(9, false).next()).isEqualTo(9);
        assertThat(onEight.leavingOut(10, true).next()).isEqualTo(11);
    }

    @Test
    void after_a_module_done_again_the_way_goes_on_where_it_was_left() {
        var again = journey.with(new Stay(UUID.randomUUID(), 5, null, day(30), MOVED_ON))
                .with(new Stay(UUID.randomUUID(), 2, null, day(33), AGAIN));

        assertThat(again.dayOfModule(day(34))).isEqualTo(2);
        assertThat(again.next()).isEqualTo(5);
        assertThat(again.farthest()).isEqualTo(5);
    }

    @Test
    void after_the_last_module_comes_the_time_after_and_nothing_is_over_any_more() {
        var after = journey.with(new Stay(UUID.randomUUID(), MODULES, null, day(64), MOVED_ON))
                .with(new Stay(UUID.randomUUID(), MODULES + 1, null, day(71), MOVED_ON));

        assertThat(after.isAfterwards()).isTrue();
        assertThat(after.isOver(day(200))).isFalse();
        assertThat(after.ahead(UUID.randomUUID(), day(80))).isNull();
    }
}
