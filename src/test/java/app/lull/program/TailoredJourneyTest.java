package app.lull.program;

import static app.lull.program.Stay.How.MOVED_ON;
import static app.lull.program.Stay.How.OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The way through the modules with a therapist's plan over it. */
class TailoredJourneyTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2026, 11, 26);
    private static final String KIM = "Dr. Kim";

    private final Journey journey = JourneyTest.begins(DAY_ONE);

    private static Tailoring ordered(Integer... modules) {
        return new Tailoring(List.of(modules), KIM, Map.of(), Map.of(), Set.of(modules), Set.of(), Set.of());
    }

    private static Tailoring paused(Set<Integer> now, Set<Integer> ever) {
        var by = new java.util.HashMap<Integer, String>();
        now.forEach(module -> by.put(module, KIM));
        return new Tailoring(List.of(), null, by, Map.of(), ever, Set.of(), Set.of());
    }

    private static Tailoring opened(int module) {
        return new Tailoring(List.of(), null, Map.of(), Map.of(module, KIM), Set.of(), Set.of(), Set.of());
    }

    private static Journey goesOn(Journey way) {
        return way.with(way.followedBy(UUID.randomUUID(), DAY_ONE, MOVED_ON));
    }

    private static List<Integer> modulesToTheEnd(Journey way) {
        var all = new ArrayList<Integer>();
        while (!way.isAfterwards()) {
            all.add(way.now().module());
            way = goesOn(way);
        }
        return all;
    }

    @Test
    void in_another_order_each_module_still_comes_once() {
        var way = journey.tailored(ordered(6, 2, 3, 4, 5, 7, 8, 9, 10));

        assertThat(modulesToTheEnd(way)).containsExactly(1, 6, 2, 3, 4, 5, 7, 8, 9, 10);
    }

    @Test
    void an_order_that_no_longer_counts_leaves_nobody_without_the_weeks_it_had_put_back() {
        var onSix = goesOn(journey.tailored(ordered(6, 2, 3, 4, 5, 7, 8, 9, 10)));
        assertThat(onSix.now().module()).isEqualTo(6);

        var over = onSix.tailored(new Tailoring(
                List.of(), null, Map.of(), Map.of(), Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10), Set.of(), Set.of()));

        assertThat(modulesToTheEnd(over)).containsExactly(6, 2, 3, 4, 5, 7, 8, 9, 10);
    }

    @Test
    void in_another_order_what_the_patient_left_out_stays_left_out() {
        var way = journey.leavingOut(6, true).leavingOut(3, true).tailored(ordered(6, 2, 3, 4, 5, 7, 8, 9, 10));

        assertThat(modulesToTheEnd(way)).containsExactly(1, 2, 4, 5, 7, 8, 9, 10);
    }

    @Test
    void in_another_order_only_what_was_reached_is_open() {
        var onSix = goesOn(journey.tailored(ordered(6, 2, 3, 4, 5, 7, 8, 9, 10)));

        assertThat(onSix.hasReached(6)).isTrue();
        assertThat(onSix.hasReached(5)).isFalse();
        assertThat(onSix.toCome()).containsExactly(2, 3, 4, 5, 7, 8, 9, 10);
    }

    @Test
    void a_paused_module_is_passed_over_and_comes_next_once_it_is_taken_up_again() {
        var onThree = goesOn(journey.tailored(paused(Set.of(2), Set.of(2))));
        assertThat(onThree.now().module()).isEqualTo(3);
        assertThat(onThree.hasReached(2)).isFalse();

        var takenUp = onThree.tailored(paused(Set.of(), Set.of(2)));

        assertThat(modulesToTheEnd(takenUp)).containsExactly(3, 2, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void where_all_that_is_left_is_paused_the_end_waits_for_the_person() {
        var onNine = journey.with(new Stay(UUID.randomUUID(), 9, null, DAY_ONE, MOVED_ON));
        assertThat(onNine.tailored(paused(Set.of(10), Set.of(10))).waits()).isTrue();
        assertThat(onNine.tailored(paused(Set.of(10), Set.of(10))).next()).isEqualTo(11);
        assertThat(onNine.leavingOut(10, true)
                        .tailored(paused(Set.of(10), Set.of(10)))
                        .waits())
                .isFalse();
        assertThat(onNine.waits()).isFalse();
    }

    @Test
    void an_opened_module_can_be_begun_early_and_the_way_goes_on_where_it_was_left() {
        var way = goesOn(journey.tailored(opened(5)));
        assertThat(way.hasReached(5)).isTrue();
        assertThat(way.hasReached(4)).isFalse();

        var early = way.with(new Stay(UUID.randomUUID(), 5, way.now().id(), DAY_ONE, OPENED));
        assertThat(early.hasReached(4)).isFalse();

        assertThat(modulesToTheEnd(early)).containsExactly(5, 2, 3, 4, 6, 7, 8, 9, 10);
    }

    @Test
    void without_a_plan_over_it_the_order_is_the_paths_own() {
        assertThat(journey.order()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(journey.toCome()).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(modulesToTheEnd(journey)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }
}
