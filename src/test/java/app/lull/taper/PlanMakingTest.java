package app.lull.taper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanMakingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Usual UNKNOWN = new Usual(List.of());
    private static final Usual ABOUT_400 = Usual.before(TODAY, UsualTest.logged(390, 400, 400, 410, 420));

    @Test
    void it_begins_from_the_median_of_what_was_logged() {
        var plan = plan(wishes(Goal.NONE, null, null, Set.of(), false), ABOUT_400);

        assertThat(plan.baseline()).isEqualTo(new Baseline(400, 5, TODAY.minusDays(5), TODAY.minusDays(1)));
        assertThat(plan.steps()).containsExactly(320, 240, 160, 100, 0);
    }

    @Test
    void what_the_person_says_goes_before_what_was_logged() {
        assertThat(plan(wishes(Goal.UP_TO_200, null, 300, Set.of(), false), ABOUT_400)
                        .baseline())
                .isEqualTo(Baseline.said(300));
    }

    @Test
    void with_too_few_logged_days_it_asks_for_so_many_more() {
        var three = Usual.before(TODAY, UsualTest.logged(400, 400, 400));

        refuses(wishes(Goal.NONE, null, null, Set.of(), false), three, "usualMg", "Log 2 days more");
    }

    @Test
    void more_than_2000_mg_a_day_is_for_a_doctor() {
        var much = Usual.before(TODAY, UsualTest.logged(2500, 2500, 2500, 2500, 2500));

        refuses(wishes(Goal.NONE, null, null, Set.of(), false), much, "usualMg", "doctor");
        refuses(wishes(Goal.NONE, null, 2001, Set.of(), false), UNKNOWN, "usualMg", "1 to 2000");
    }

    @Test
    void with_a_gate_the_doctors_word_comes_first() {
        for (var gate : Gate.values()) {
            refuses(wishes(Goal.NONE, null, 400, Set.of(gate), false), UNKNOWN, "talked", "Talk to your doctor first");
            assertThat(plan(wishes(Goal.NONE, null, 400, Set.of(gate), true), UNKNOWN)
                            .gates())
                    .containsExactly(gate);
        }
    }

    @Test
    void to_keep_the_amount_needs_an_hour_and_nothing_else() {
        refuses(wishes(Goal.KEEP, null, null, Set.of(), false), UNKNOWN, "noneAfter", "Choose an hour");

        var plan = plan(wishes(Goal.KEEP, LocalTime.of(14, 0), null, Set.of(), false), UNKNOWN);

        assertThat(plan.baseline()).isNull();
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void whoever_is_at_the_goal_has_no_steps_but_may_choose_an_hour() {
        refuses(wishes(Goal.UP_TO_200, null, 150, Set.of(), false), UNKNOWN, "goal", "there already");

        var plan = plan(wishes(Goal.UP_TO_200, LocalTime.of(12, 0), 150, Set.of(), false), UNKNOWN);

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.noneAfter()).isEqualTo(LocalTime.of(12, 0));
    }

    @Test
    void it_begins_today_or_in_the_next_sixty_days_and_its_hour_is_one_of_the_day() {
        var late = new Wishes(Goal.NONE, Pace.GENTLE, null, 400, Set.of(), false, TODAY.plusDays(61));
        var early = new Wishes(Goal.NONE, Pace.GENTLE, null, 400, Set.of(), false, TODAY.minusDays(1));

        refuses(late, UNKNOWN, "begins", "from today on");
        refuses(early, UNKNOWN, "begins", "from today on");
        refuses(wishes(Goal.KEEP, LocalTime.of(3, 0), null, Set.of(), false), UNKNOWN, "noneAfter", "06:00 to 22:00");
    }

    private static void refuses(Wishes wishes, Usual usual, String field, String words) {
        assertThatThrownBy(() -> plan(wishes, usual))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining(words)
                .satisfies(e -> assertThat(((InvalidEntry) e).field()).isEqualTo(field));
    }

    private static Plan plan(Wishes wishes, Usual usual) {
        return PlanMaking.plan(new UUID(1, 1), wishes, usual, TODAY, Instant.EPOCH);
    }

    private static Wishes wishes(
            Goal goal, @Nullable LocalTime hour, @Nullable Integer usualMg, Set<Gate> gates, boolean talked) {
        return new Wishes(goal, Pace.STANDARD, hour, usualMg, gates, talked, TODAY);
    }
}
