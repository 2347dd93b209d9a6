package app.lull.adverse;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Rhythm;
import app.lull.content.Questionnaires;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.review.Items;
import app.lull.review.WeekInReview;
import app.lull.review.Worse;
import app.lull.sessions.Completion;
import app.lull.sessions.SessionsDone;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an answer to the step on Today, and what is chosen then. */
@LullTest
class PlanChangesTest {

    private static final Instant DAY_ONE = Instant.parse("2026-09-07T17:00:00Z");

    @Autowired
    PlanChanges changes;

    @Autowired
    ChangeStep steps;

    @Autowired
    NoticedArchive archive;

    @Autowired
    Measures measures;

    @Autowired
    Questionnaires forms;

    @Autowired
    WeekInReview reviews;

    @Autowired
    CheckInDiary diary;

    @Autowired
    SessionsDone sessions;

    @Autowired
    Rhythm rhythm;

    @Autowired
    Agenda agenda;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void dayOne() {
        clock.set(DAY_ONE);
        patient = people.patient();
    }

    private LocalDate day(int program) {
        clock.set(DAY_ONE.plus(program - 1L, ChronoUnit.DAYS));
        return LocalDate.of(2026, 9, 6).plusDays(program);
    }

    private void fill(String form, int each) {
        var values = new HashMap<String, Integer>();
        var asked = forms.find(form).orElseThrow();
        asked.items().forEach(item -> values.put(item.id(), item.safety() ? 0 : each));
        var now = clock.instant();
        run(
                patient,
                () -> measures.keep(
                        patient,
                        new Filled(
                                Ids.next(), new Answered(form, asked.version(), "en", values, Set.of(), 0), now, now)));
    }

    private List<Told> told() {
        return as(patient, () -> changes.page(patient)).told();
    }

    private boolean isOnToday(LocalDate day) {
        return as(patient, () -> agenda.page(patient)).steps().stream()
                .anyMatch(step ->
                        step.step().key().equals("adverse.plan") && !step.step().done());
    }

    private void risen() {
        day(1);
        fill("GAD-7", 1);
        day(28);
        fill("GAD-7", 2);
    }

    @Test
    void where_nothing_got_worse_there_is_nothing_on_today_and_the_page_is_open_all_the_same() {
        fill("GAD-7", 1);
        var day = day(28);
        fill("GAD-7", 1);
        assertThat(isOnToday(day)).isFalse();
        assertThat(told()).isEmpty();
    }

    @Test
    void a_rise_is_told_with_its_figures_for_three_days_and_then_waits_on_its_page() {
        risen();
        assertThat(isOnToday(day(28))).isTrue();
        assertThat(told())
                .extracting(Told::noticed)
                .containsExactly(
                        new Noticed(Kind.WORRY_SCORE, LocalDate.of(2026, 10, 4), LocalDate.of(2026, 10, 4), 7, 14));
        assertThat(isOnToday(day(30))).isTrue();
        assertThat(isOnToday(day(31))).isFalse();
        assertThat(told()).hasSize(1);
    }

    @Test
    void what_was_answered_is_not_told_again_though_it_goes_on() {
        risen();
        var ids = told().stream().map(Told::id).toList();
        run(patient, () -> changes.answer(patient, ids, Answer.AS_IT_IS));
        run(patient, () -> changes.answer(patient, ids, Answer.EASIER_STEP));
        assertThat(told()).isEmpty();
        assertThat(as(patient, () -> changes.all(patient)))
                .extracting(Told::answer)
                .containsExactly(Answer.AS_IT_IS);
        var step = as(patient, () -> steps.stepsFor(patient, day(28)));
        assertThat(step).singleElement().matches(done -> done.done());
        var later = day(56);
        fill("GAD-7", 3);
        assertThat(isOnToday(later)).isFalse();
        assertThat(told()).isEmpty();
    }

    @Test
    void a_new_rise_after_a_better_time_is_told_anew() {
        risen();
        run(patient, () -> changes.answer(patient, told().stream().map(Told::id).toList(), Answer.AS_IT_IS));
        day(42);
        fill("GAD-7", 1);
        var later = day(56);
        fill("GAD-7", 2);
        assertThat(isOnToday(later)).isTrue();
        assertThat(told()).hasSize(1);
    }

    @Test
    void a_pause_asks_for_no_check_in_for_seven_days_and_a_double_tap_is_one_pause() {
        risen();
        var ids = told().stream().map(Told::id).toList();
        var pause = Ids.next();
        var until = as(patient, () -> changes.pause(patient, ids, pause));
        assertThat(as(patient, () -> changes.pause(patient, ids, pause))).isEqualTo(until);
        assertThat(until).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(as(patient, () -> rhythm.isAskedFor(patient, until))).isFalse();
        assertThat(as(patient, () -> rhythm.isAskedFor(patient, until.plusDays(1))))
                .isTrue();
        assertThat(as(patient, () -> rhythm.holidays(patient, until, until))).hasSize(1);
        assertThat(as(patient, () -> changes.all(patient)))
                .extracting(Told::answer)
                .containsExactly(Answer.PAUSE_TRACKING);
    }

    @Test
    void more_checking_for_two_weeks_is_noticed_from_the_evenings() {
        as(patient, () -> agenda.page(patient));
        for (int program = 1; program <= 29; program++) {
            checked(program, program <= 14 ? 0 : 2);
        }
        day(28);
        assertThat(told()).isEmpty();
        day(29);
        assertThat(told())
                .extracting(Told::noticed)
                .containsExactly(
                        new Noticed(Kind.CHECKING, LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 4), 0, 2));
        checked(36, 2);
        assertThat(told()).as("the same two weeks and one more").hasSize(1);
    }

    private void checked(int program, int band) {
        day(program);
        run(patient, () -> {
            var evening = diary.evening(patient);
            diary.save(patient, evening.answered(new Answers(5, 1, 5, 5, band)));
        });
    }

    @Test
    void a_lot_worse_is_noticed_and_the_words_beside_it_are_not_looked_at() {
        var day = day(8);
        run(patient, () -> {
            var page = reviews.page(patient);
            reviews.save(
                    patient,
                    page.answered(new app.lull.review.Answers(
                            new Items(1, 1, 1, 1, 1, 1, 3, 3),
                            Worse.A_LOT,
                            "canary words",
                            app.lull.review.Foods.LEFT_OUT)));
        });
        assertThat(isOnToday(day)).isTrue();
        assertThat(told()).extracting(one -> one.noticed().kind()).containsExactly(Kind.SAID_A_LOT);
        assertThat(as(patient, () -> archive.rows(patient)).toString()).doesNotContain("canary");
    }

    @Test
    void a_breathing_session_that_felt_worse_is_told_once_in_two_weeks() {
        leave("S02", 3);
        assertThat(told()).extracting(one -> one.noticed().kind()).containsExactly(Kind.BREATHING);
        run(patient, () -> changes.answer(patient, told().stream().map(Told::id).toList(), Answer.SOUNDS));
        leave("S03", 10);
        assertThat(told()).isEmpty();
        leave("S03", 18);
        assertThat(told()).hasSize(1);
    }

    private void leave(String session, int program) {
        day(program);
        var now = clock.instant();
        run(
                patient,
                () -> sessions.add(
                        patient,
                        new Completion(
                                Ids.next(),
                                session,
                                1,
                                now.minusSeconds(40),
                                now,
                                30,
                                true,
                                true,
                                0,
                                4,
                                7,
                                Map.of(),
                                null,
                                List.of())));
    }

    @Test
    void nobody_else_reads_or_answers_it() {
        risen();
        var ids = told().stream().map(Told::id).toList();
        var other = people.patient();
        assertThatThrownBy(() -> as(other, () -> changes.page(patient))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(other, () -> changes.all(patient))).isInstanceOf(NotFound.class);
        run(other, () -> changes.answer(other, ids, Answer.AS_IT_IS));
        run(patient, () -> changes.answer(patient, List.of(new UUID(0, 0)), Answer.AS_IT_IS));
        assertThat(told()).hasSize(1);
        assertThat(as(patient, () -> archive.rows(patient))).hasSize(1);
        assertThat(as(other, () -> archive.rows(other))).isEmpty();
    }
}
