package app.lull.program;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.checkin.Rhythm;
import app.lull.checkin.Window;
import app.lull.content.SessionLibrary;
import app.lull.program.ProgramPage.Standing;
import app.lull.program.ProgramPage.When;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.sessions.Completion;
import app.lull.sessions.SessionsDone;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import app.lull.today.Agenda.State;
import app.lull.today.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class TenWeeksTest {

    private static final Instant DAY_ONE = Instant.parse("2026-11-25T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);

    @Autowired
    SessionLibrary library;

    @Autowired
    TenWeeks program;

    @Autowired
    Program days;

    @Autowired
    Agenda agenda;

    @Autowired
    SessionsDone sessions;

    @Autowired
    Rhythm rhythm;

    @Autowired
    SafetyLog safety;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void begins() {
        clock.set(DAY_ONE);
        patient = people.patient();
        page();
    }

    private void onDay(int n) {
        clock.set(DAY_ONE.plus(n - 1L, ChronoUnit.DAYS));
    }

    private ProgramPage page() {
        return as(patient, () -> program.page(patient));
    }

    private ProgramPage.Week week() {
        return Objects.requireNonNull(page().week());
    }

    private List<String> steps() {
        return as(patient, () -> agenda.page(patient)).steps().stream()
                .map(planned -> planned.step().key())
                .filter(key -> key.startsWith("program."))
                .toList();
    }

    private Step step(String key) {
        return as(patient, () -> agenda.page(patient)).steps().stream()
                .map(Agenda.Planned::step)
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Step session() {
        return step("program.1.session");
    }

    private void plays(int seconds, boolean feltWorse) {
        var now = clock.instant();
        run(
                patient,
                () -> sessions.add(
                        patient,
                        new Completion(
                                Ids.next(),
                                "S01",
                                library.find("S01").orElseThrow().version(),
                                now.minusSeconds(seconds),
                                now,
                                seconds,
                                true,
                                feltWorse,
                                0,
                                null,
                                null,
                                Map.of(),
                                null,
                                List.of())));
    }

    private void marksAll() {
        var page = page();
        week().days().stream()
                .filter(day -> day.when() == When.ON)
                .flatMap(day -> day.things().stream())
                .forEach(thing -> run(patient, () -> agenda.choose(patient, page.today(), thing.key(), State.DONE)));
    }

    @Test
    void day_1_has_something_to_read_a_session_and_something_to_do() {
        assertThat(steps()).containsExactly("program.1.read", "program.1.session", "program.1.goals");
        assertThat(page().dayOfProgram()).isEqualTo(1);
        assertThat(page().opensNext()).isFalse();
    }

    @Test
    void a_session_ended_early_stands_as_begun_on_that_day_and_half_of_it_as_done() {
        assertThat(session().action()).isEqualTo("Begin");

        plays(60, true);
        assertThat(session().action()).as("somebody felt worse").isEqualTo("Begin");
        plays(60, false);
        assertThat(session().action()).isEqualTo("Play it again");
        assertThat(session().why()).contains("Begun today, and kept");
        assertThat(session().done()).isFalse();
        plays(400, false);
        assertThat(session().done()).isTrue();
    }

    @Test
    void choosing_the_hours_of_the_check_in_is_done_by_keeping_them_also_where_they_stay_the_same() {
        onDay(2);
        assertThat(step("program.2.evening").done()).isFalse();

        run(patient, () -> rhythm.keepWindow(patient, Window.USUAL));

        assertThat(step("program.2.evening").done()).isTrue();
    }

    @Test
    void a_missed_day_is_not_owed_but_still_there_in_its_week() {
        onDay(3);
        assertThat(steps()).allMatch(key -> key.startsWith("program.3."));
        assertThat(week().days().getFirst().when()).isEqualTo(When.BEHIND);
        assertThat(week().days().getFirst().things()).noneMatch(ProgramPage.Thing::done);
    }

    @Test
    void after_seven_days_without_taking_part_nothing_moves_until_one_moves_on() {
        onDay(9);
        assertThat(week().module().number()).isEqualTo(1);
        assertThat(steps()).contains("program.on.1", "program.1.read").doesNotContain("program.8.read");

        run(patient, () -> program.moveOn(patient, page().stay()));

        assertThat(week().module().number()).isEqualTo(2);
        assertThat(steps()).containsExactly("program.8.read", "program.8.session", "program.8.circle");
    }

    @Test
    void marking_parts_by_hand_counts_days_but_what_a_module_needs_is_really_done() {
        for (int n = 1; n <= 7; n++) {
            onDay(n);
            marksAll();
        }
        assertThat(week().daysDone()).isEqualTo(7);
        assertThat(week().needed()).noneMatch(ProgramPage.Needed::done);

        onDay(8);
        assertThat(week().module().number()).isEqualTo(1);
    }

    @Test
    void moving_on_from_two_tabs_is_one_move() {
        var stay = page().stay();
        run(patient, () -> program.moveOn(patient, stay));
        run(patient, () -> program.moveOn(patient, stay));

        assertThat(week().module().number()).isEqualTo(2);
    }

    @Test
    void a_rest_asks_for_nothing_is_not_counted_and_one_comes_back_to_the_step_one_left() {
        onDay(3);
        run(patient, () -> program.pause(patient, Ids.next(), FIRST.plusDays(5)));
        assertThat(steps()).isEmpty();

        onDay(6);
        assertThat(steps()).isEmpty();
        assertThat(page().dayOfProgram()).isEqualTo(3);

        onDay(7);
        assertThat(steps()).allMatch(key -> key.startsWith("program.3."));
        onDay(8);
        assertThat(page().dayOfProgram()).isEqualTo(4);
    }

    @Test
    void a_rest_without_an_end_ends_when_it_is_taken_up_and_twice_is_once() {
        run(patient, () -> program.pause(patient, Ids.next(), null));
        run(patient, () -> program.pause(patient, Ids.next(), null));
        onDay(40);
        assertThat(as(patient, () -> days.rests(patient, FIRST.plusDays(39)))).isTrue();

        run(patient, () -> program.takeUp(patient));

        assertThat(steps()).allMatch(key -> key.startsWith("program.1."));
        assertThat(page().pause()).isNull();
        assertThat(page().dayOfProgram()).isEqualTo(1);
    }

    @Test
    void a_rest_cannot_end_yesterday_or_after_more_than_a_year() {
        assertThatThrownBy(() -> run(patient, () -> program.pause(patient, Ids.next(), FIRST.minusDays(1))))
                .isInstanceOf(InvalidEntry.class);
        assertThatThrownBy(() -> run(patient, () -> program.pause(patient, Ids.next(), LocalDate.MAX)))
                .isInstanceOf(InvalidEntry.class);
        assertThat(page().pause()).isNull();
    }

    @Test
    void tomorrows_steps_can_be_taken_today_once_for_a_double_tap() {
        var id = Ids.next();
        run(patient, () -> program.goAhead(patient, id, page().stay()));
        run(patient, () -> program.goAhead(patient, id, page().stay()));

        assertThat(week().dayOfModule()).isEqualTo(2);
    }

    @Test
    void a_module_can_be_done_again_and_the_way_goes_on_where_it_was_left() {
        run(patient, () -> program.moveOn(patient, page().stay()));
        run(patient, () -> program.moveOn(patient, page().stay()));
        run(patient, () -> program.again(patient, page().stay(), 1));

        assertThat(week().module().number()).isEqualTo(1);
        assertThat(page().next()).isEqualTo(3);
        assertThatThrownBy(() -> run(patient, () -> program.again(patient, page().stay(), 4)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_module_can_be_passed_over_and_taken_in_again() {
        run(patient, () -> program.leaveOut(patient, 2, true));
        assertThat(page().next()).isEqualTo(3);
        assertThat(page().modules().get(1).standing()).isEqualTo(Standing.LEFT_OUT);

        run(patient, () -> program.leaveOut(patient, 2, false));
        assertThat(page().next()).isEqualTo(2);
    }

    @Test
    void after_the_tenth_module_nothing_is_asked_for_until_a_look_back_at_day_100() {
        for (int n = 0; n < 10; n++) {
            run(patient, () -> program.moveOn(patient, page().stay()));
        }
        assertThat(page().week()).isNull();
        assertThat(steps()).isEmpty();

        onDay(99);
        assertThat(steps()).isEmpty();
        onDay(100);
        assertThat(steps()).hasSize(4).allMatch(key -> key.startsWith("program.100."));
        onDay(106);
        assertThat(steps()).hasSize(4);
        onDay(107);
        assertThat(steps()).isEmpty();
    }

    @Test
    void a_quiet_day_lets_everything_go_for_today_and_each_thing_can_be_brought_back() {
        var letGo = as(patient, () -> agenda.quiet(patient, FIRST));
        var page = as(patient, () -> agenda.page(patient));
        assertThat(page.steps()).allMatch(planned -> planned.state() == State.LET_GO);
        assertThat(letGo)
                .containsExactlyInAnyOrderElementsOf(page.steps().stream()
                        .map(planned -> planned.step().key())
                        .toList());

        run(patient, () -> agenda.choose(patient, FIRST, "program.1.session", State.OPEN));
        assertThat(as(patient, () -> agenda.page(patient)).minutesLeft()).isEqualTo(7);
    }

    @Test
    void the_question_about_staying_safe_is_asked_also_while_the_program_rests_and_on_a_quiet_day() {
        run(
                patient,
                () -> safety.keep(
                        patient,
                        new SafetyEvent(
                                Ids.next(), Ids.next(), clock.instant(), SafetyEvent.Kind.ITEM, 1, null, null, null)));
        onDay(9);
        run(patient, () -> program.pause(patient, Ids.next(), null));
        run(patient, () -> agenda.quiet(patient, FIRST.plusDays(8)));

        assertThat(as(patient, () -> agenda.page(patient)).steps())
                .filteredOn(planned -> planned.state() == State.OPEN)
                .extracting(planned -> planned.step().key())
                .containsExactly("safety.week");
    }

    @Test
    void nobody_else_reads_or_changes_it() {
        var other = people.patient();
        var stay = page().stay();
        assertThatThrownBy(() -> run(other, () -> program.page(patient))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> program.moveOn(patient, stay)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> program.goAhead(patient, UUID.randomUUID(), stay)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> program.tempo(patient, Tempo.GENTLE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> program.pause(patient, Ids.next(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> program.takeUp(patient))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> program.leaveOut(patient, 3, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> program.again(patient, stay, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> agenda.quiet(patient, FIRST))).isInstanceOf(NotFound.class);
    }
}
