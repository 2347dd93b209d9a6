package app.lull.taper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.intake.Amount;
import app.lull.intake.IntakeLog;
import app.lull.intake.Item;
import app.lull.intake.PlannedDay;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import app.lull.today.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class CaffeinePlansTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @Autowired
    private CaffeinePlans plans;

    @Autowired
    private PlannedCaffeine planned;

    @Autowired
    private FeltDiary diary;

    @Autowired
    private WithdrawalWindows windows;

    @Autowired
    private PlansArchive archive;

    @Autowired
    private IntakeLog log;

    @Autowired
    private Agenda agenda;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebody() {
        on(1, "08:00");
        patient = people.patient(BERLIN);
    }

    @Test
    void the_usual_amount_is_known_from_the_fifth_logged_day_on_and_not_counting_today() {
        fourCups(1, 4);
        on(5, "18:00");
        drink();
        assertThat(page().usual()).isNull();
        assertThat(page().missing()).isEqualTo(1);

        fourCups(5, 5);
        on(6, "08:00");

        assertThat(page().usual()).isEqualTo(new Baseline(380, 5, day(1), day(5)));
    }

    @Test
    void a_plan_says_each_step_with_its_days_before_it_begins() {
        fourCups(1, 7);
        on(8, "09:00");

        var preview = as(() -> plans.preview(patient, wishes(Goal.NONE, null, 9)));

        assertThat(preview.stretches())
                .startsWith(new Stretch(0, 300, day(9), day(15)), new Stretch(1, 225, day(16), day(22)))
                .endsWith(new Stretch(4, 0, day(37), null));
        assertThat(preview.allowance()).isEqualTo("Up to 300 mg.");
        assertThat(preview.servings()).containsExactly("The 16:00 coffee becomes decaf.");
        assertThat(page().now()).isNull();
    }

    @Test
    void once_begun_it_says_where_one_is_what_changes_and_what_comes_next() {
        fourCups(1, 7);
        on(8, "09:00");
        begin(wishes(Goal.NONE, null, 8));
        on(10, "12:00");
        drink();

        var now = now();

        assertThat(now.allowance()).isEqualTo("Up to 300 mg.");
        assertThat(now.servings()).containsExactly("The 16:00 coffee becomes decaf.");
        assertThat(now.daysOnStep()).isEqualTo(3);
        assertThat(now.soFarMg()).isEqualTo(100);
        assertThat(now.next()).isEqualTo(new Stretch(1, 225, day(15), day(21)));
        assertThat(now.atGoal()).isFalse();
    }

    @Test
    void it_says_on_how_many_logged_days_the_step_was_kept() {
        begin(said(Goal.NONE, 400, 1));
        fourCups(1, 1);
        on(2, "12:00");
        drink();
        on(4, "12:00");

        assertThat(now().kept()).isEqualTo(1);
        assertThat(now().logged()).isEqualTo(2);
    }

    @Test
    void the_log_is_told_each_day_past_and_to_come() {
        begin(said(Goal.UP_TO_200, 400, 2));

        var days = as(() -> planned.between(patient, FIRST, day(12)));

        assertThat(days).extracting(PlannedDay::day).startsWith(day(2)).hasSize(11);
        assertThat(days.getFirst())
                .isEqualTo(new PlannedDay(
                        day(2), 320, null, "Up to 320 mg. That is about 1 cup of coffee less than usual."));
        assertThat(days.getLast().mg()).isEqualTo(240);
        assertThat(as(() -> planned.between(patient, LocalDate.MIN, LocalDate.MAX)))
                .as("to a year from now")
                .hasSize(366);
    }

    @Test
    void a_break_moves_the_days_and_while_it_lasts_none_is_planned() {
        begin(said(Goal.NONE, 400, 1));
        on(3, "12:00");
        act(plan -> plans.pause(patient, plan.id(), plan.version()));

        assertThat(now().stretch()).isNull();
        assertThat(as(() -> planned.between(patient, FIRST, day(60))))
                .extracting(PlannedDay::day)
                .containsExactly(day(1), day(2));

        on(6, "12:00");
        act(plan -> plans.resume(patient, plan.id(), plan.version()));

        assertThat(now().stretch()).isEqualTo(new Stretch(0, 320, day(6), day(10)));
        assertThat(Objects.requireNonNull(now().next()).from()).isEqualTo(day(11));
    }

    @Test
    void paused_twice_it_is_paused_once_and_resumed_twice_it_runs() {
        begin(said(Goal.NONE, 400, 1));
        var seen = now().plan();
        run(() -> plans.pause(patient, seen.id(), seen.version()));
        run(() -> plans.pause(patient, seen.id(), seen.version()));
        assertThat(story().events()).hasSize(1);

        var paused = now().plan();
        run(() -> plans.resume(patient, paused.id(), paused.version()));
        run(() -> plans.resume(patient, paused.id(), paused.version()));

        assertThat(story().events()).hasSize(2);
        assertThat(now().plan().status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void what_was_seen_before_something_happened_changes_nothing() {
        begin(said(Goal.NONE, 400, 1));
        var seen = now().plan();
        run(() -> plans.hour(patient, seen.id(), seen.version(), LocalTime.of(14, 0)));

        assertThatThrownBy(() -> run(() -> plans.pause(patient, seen.id(), seen.version())))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(now().plan().status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void another_hour_counts_from_the_day_it_was_chosen() {
        begin(said(Goal.NONE, 400, 1));
        on(3, "12:00");
        act(plan -> plans.hour(patient, plan.id(), plan.version(), LocalTime.of(14, 0)));

        var days = as(() -> planned.between(patient, day(2), day(3)));

        assertThat(days.getFirst().noneAfter()).isNull();
        assertThat(days.getLast().noneAfter()).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void an_hour_alone_is_a_plan_and_cannot_lose_it() {
        run(() -> plans.begin(
                patient,
                Ids.next(),
                new Wishes(Goal.KEEP, Pace.STANDARD, LocalTime.of(14, 0), null, Set.of(), false, day(1))));

        assertThat(now().allowance()).isEqualTo("None after 14:00.");
        assertThat(as(() -> planned.between(patient, day(1), day(1))))
                .singleElement()
                .satisfies(one -> assertThat(one.mg()).isNull());
        assertThatThrownBy(() -> act(plan -> plans.hour(patient, plan.id(), plan.version(), null)))
                .isInstanceOf(InvalidEntry.class);
    }

    @Test
    void a_change_ends_the_plan_and_begins_another_and_what_was_is_kept() {
        begin(said(Goal.NONE, 400, 1));
        on(9, "12:00");

        act(plan -> plans.change(patient, plan.id(), plan.version(), Ids.next(), said(Goal.UP_TO_100, 250, 9)));

        assertThat(now().allowance()).isEqualTo("Up to 200 mg.");
        assertThat(page().earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.changed()).isTrue();
            assertThat(earlier.reachedMg()).isEqualTo(240);
            assertThat(earlier.endedOn()).isEqualTo(day(9));
        });
        assertThat(as(() -> planned.between(patient, day(7), day(9))))
                .extracting(PlannedDay::mg)
                .containsExactly(320, 240, 200);
    }

    @Test
    void a_change_that_cannot_be_leaves_the_plan_running() {
        begin(said(Goal.NONE, 400, 1));

        assertThatThrownBy(() -> act(plan ->
                        plans.change(patient, plan.id(), plan.version(), Ids.next(), said(Goal.UP_TO_200, 100, 1))))
                .isInstanceOf(InvalidEntry.class);

        assertThat(now().plan().status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void stopped_it_stays_among_the_earlier_ones_and_another_may_begin() {
        begin(said(Goal.NONE, 400, 1));
        act(plan -> plans.stop(patient, plan.id(), plan.version()));
        assertThat(page().now()).isNull();
        assertThat(page().earlier()).hasSize(1);

        begin(said(Goal.UP_TO_200, 400, 1));

        assertThat(now().plan().goal()).isEqualTo(Goal.UP_TO_200);
        assertThat(as(() -> archive.rows(patient))).hasSize(2);
    }

    @Test
    void the_same_id_again_is_the_same_plan_and_another_one_is_told() {
        var id = Ids.next();
        run(() -> plans.begin(patient, id, said(Goal.NONE, 400, 1)));
        run(() -> plans.begin(patient, id, said(Goal.NONE, 400, 1)));

        assertThatThrownBy(() -> begin(said(Goal.UP_TO_100, 400, 1))).isInstanceOf(EditedMeanwhile.class);
        assertThat(as(() -> plans.all(patient))).hasSize(1);
    }

    @Test
    void of_eight_tabs_that_begin_a_plan_at_once_one_does() throws Exception {
        var kept = atOnce(() -> plans.begin(patient, Ids.next(), said(Goal.NONE, 400, 1)));

        assertThat(kept).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(as(() -> plans.all(patient))).hasSize(1);
    }

    @Test
    void of_eight_tabs_that_pause_it_at_once_all_find_it_paused_once() throws Exception {
        begin(said(Goal.NONE, 400, 1));
        var seen = now().plan();

        var kept = atOnce(() -> plans.pause(patient, seen.id(), seen.version()));

        assertThat(kept).allMatch(Optional::isEmpty);
        assertThat(story().events()).hasSize(1);
    }

    @Test
    void a_hard_evening_repeats_the_step_for_four_days_once_however_often_it_is_saved() {
        begin(said(Goal.NONE, 400, 1));
        on(7, "20:00");
        felt(new Symptoms(3, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        felt(new Symptoms(3, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        felt(new Symptoms(3, 1, 1, 0, 0, 0, 0, 0, 0, 0));

        assertThat(feltPage().nextIsHeldUntil()).isEqualTo(day(11));
        on(8, "09:00");

        assertThat(now().stretch()).isEqualTo(new Stretch(0, 320, day(1), day(11)));
        assertThat(now().heldUntil()).isEqualTo(day(11));
        assertThat(Objects.requireNonNull(now().next()).from()).isEqualTo(day(12));
    }

    @Test
    void answers_changed_on_the_same_day_take_the_repeat_back() {
        begin(said(Goal.NONE, 400, 1));
        on(7, "20:00");
        felt(new Symptoms(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        felt(new Symptoms(1, 1, 1, 1, 1, 1, 1, 1, 1, 0));

        on(8, "09:00");

        assertThat(now().heldUntil()).isNull();
        assertThat(now().allowance()).isEqualTo("Up to 240 mg.");
    }

    @Test
    void whoever_wants_goes_on_without_the_repeat() {
        begin(said(Goal.NONE, 400, 1));
        on(7, "20:00");
        felt(new Symptoms(3, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        on(9, "09:00");

        act(plan -> plans.goOn(patient, plan.id(), plan.version()));

        assertThat(now().heldUntil()).isNull();
        assertThat(now().stretch()).isEqualTo(new Stretch(1, 240, day(9), day(15)));
    }

    @Test
    void it_can_be_answered_once_a_day_while_a_step_runs_and_only_then() {
        assertThat(feltPage().open()).isFalse();
        begin(said(Goal.NONE, 400, 2));
        assertThatThrownBy(() -> felt(Symptoms.NONE)).isInstanceOf(FeltClosed.class);
        on(2, "20:00");
        var shown = feltPage();
        felt(Symptoms.NONE);
        on(3, "04:01");

        assertThatThrownBy(() -> run(() -> diary.save(patient, shown.answered(Symptoms.NONE))))
                .isInstanceOf(FeltClosed.class);
        assertThat(as(() -> diary.all(patient))).hasSize(1);
    }

    @Test
    void a_second_tab_with_other_answers_is_told_and_writes_nothing() {
        begin(said(Goal.NONE, 400, 1));
        var shown = feltPage();
        var other = feltPage();
        run(() -> diary.save(patient, shown.answered(Symptoms.NONE)));

        assertThatThrownBy(() ->
                        run(() -> diary.save(patient, other.answered(new Symptoms(1, 0, 0, 0, 0, 0, 0, 0, 0, 0)))))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(as(() -> diary.all(patient)))
                .singleElement()
                .satisfies(felt -> assertThat(felt.symptoms()).isEqualTo(Symptoms.NONE));
    }

    @Test
    void after_ten_days_at_the_goal_a_trial_could_come_next_and_today_is_left_alone() {
        begin(said(Goal.UP_TO_200, 210, 1));
        on(9, "09:00");
        assertThat(now().isReadyForATrial()).isFalse();
        assertThat(step()).isPresent();

        on(10, "09:00");

        assertThat(now().isReadyForATrial()).isTrue();
        assertThat(step()).isEmpty();
    }

    @Test
    void today_has_the_allowance_by_day_and_the_questions_in_the_evening_never_both() {
        assertThat(step()).isEmpty();
        begin(said(Goal.NONE, 400, 1));

        assertThat(step()).hasValueSatisfying(step -> {
            assertThat(step.title()).isEqualTo("Up to 320 mg of caffeine today");
            assertThat(step.path()).isEqualTo("taper");
        });
        on(1, "18:00");
        assertThat(step()).hasValueSatisfying(step -> {
            assertThat(step.path()).isEqualTo("taper/evening");
            assertThat(step.done()).isFalse();
        });
        felt(Symptoms.NONE);
        assertThat(step()).hasValueSatisfying(step -> assertThat(step.done()).isTrue());
        on(6, "18:00");
        assertThat(step())
                .as("not fresh any more")
                .hasValueSatisfying(step -> assertThat(step.path()).isEqualTo("taper"));
    }

    @Test
    void less_caffeine_may_be_felt_for_ten_days_after_a_cut_and_today_is_no_cut() {
        fourCups(1, 7);
        on(8, "20:00");
        drink();
        assertThat(as(() -> windows.between(patient, FIRST, day(60)))).isEmpty();

        on(9, "08:00");

        assertThat(as(() -> windows.between(patient, FIRST, day(60))))
                .hasSize(10)
                .startsWith(day(8))
                .endsWith(day(17));
        assertThat(as(() -> windows.between(patient, LocalDate.MIN, LocalDate.MAX)))
                .hasSize(10);
    }

    @Test
    void nobody_else_reads_or_changes_a_plan() {
        begin(said(Goal.NONE, 400, 1));
        var plan = now().plan();
        var other = people.patient(BERLIN);

        assertThatThrownBy(() -> TestPeople.as(other, () -> plans.page(patient)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestPeople.run(other, () -> plans.stop(patient, plan.id(), plan.version())))
                .isInstanceOf(NotFound.class);
        assertThat(now().plan().status()).isEqualTo(Status.RUNNING);
    }

    private List<Optional<RuntimeException>> atOnce(Runnable work) throws Exception {
        var go = new CountDownLatch(1);
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Future<Optional<RuntimeException>>>();
            for (int i = 0; i < 8; i++) {
                results.add(tabs.submit((Callable<Optional<RuntimeException>>) () -> {
                    go.await();
                    try {
                        TestPeople.run(patient, work);
                        return Optional.empty();
                    } catch (EditedMeanwhile told) {
                        return Optional.of(told);
                    }
                }));
            }
            go.countDown();
            var kept = new ArrayList<Optional<RuntimeException>>();
            for (var result : results) {
                kept.add(result.get());
            }
            return kept;
        }
    }

    /** Four cups of filter coffee, 380 mg, on each of these days. */
    private void fourCups(int from, int to) {
        for (int number = from; number <= to; number++) {
            for (var hour : List.of("07:30", "10:00", "13:00", "16:00")) {
                on(number, hour);
                drink();
            }
        }
    }

    private void drink() {
        run(() -> log.log(patient, Ids.next(), new Item.Listed("coffee_brewed_cup"), Amount.ONE, null));
    }

    private Wishes wishes(Goal goal, @Nullable Integer usualMg, int begins) {
        return new Wishes(goal, Pace.STANDARD, null, usualMg, Set.of(), false, day(begins));
    }

    private Wishes said(Goal goal, int usualMg, int begins) {
        return wishes(goal, usualMg, begins);
    }

    private void begin(Wishes wishes) {
        run(() -> plans.begin(patient, Ids.next(), wishes));
    }

    private void act(Consumer<Plan> work) {
        run(() -> work.accept(now().plan()));
    }

    private void felt(Symptoms symptoms) {
        run(() -> diary.save(patient, diary.page(patient).answered(symptoms)));
    }

    private FeltPage feltPage() {
        return as(() -> diary.page(patient));
    }

    private TaperPage page() {
        return as(() -> plans.page(patient));
    }

    private Now now() {
        return Objects.requireNonNull(page().now());
    }

    private PlanStory story() {
        return as(() -> plans.all(patient)).getLast();
    }

    private Optional<Step> step() {
        return as(() -> agenda.page(patient)).steps().stream()
                .map(Agenda.Planned::step)
                .filter(step -> step.key().startsWith("taper."))
                .reduce((one, other) -> {
                    throw new AssertionError("two steps at once");
                });
    }

    private void on(int number, String time) {
        clock.set(day(number)
                .plusDays(LocalTime.parse(time).isBefore(LocalTime.of(4, 0)) ? 1 : 0)
                .atTime(LocalTime.parse(time))
                .atZone(BERLIN)
                .toInstant());
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }

    private void run(Runnable work) {
        TestPeople.run(patient, work);
    }
}
