package app.lull.assignments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.account.Therapists;
import app.lull.assignments.PlanLine.Stands;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.curriculum.Cards;
import app.lull.curriculum.PathModule;
import app.lull.lessons.OpenCards;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.overview.PatientPart;
import app.lull.program.DaysOfThePath;
import app.lull.program.PathSeen;
import app.lull.program.ProgramPage;
import app.lull.program.ProgramPage.Standing;
import app.lull.program.TenWeeks;
import app.lull.sessions.Completion;
import app.lull.sessions.SessionShelf;
import app.lull.sessions.SessionsDone;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.testing.TestTherapists;
import app.lull.today.Agenda;
import app.lull.today.Step;
import app.lull.worksheets.Answer;
import app.lull.worksheets.Answers;
import app.lull.worksheets.Worksheets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A therapist tailors a patient's plan: every verb with every kind of thing, and the patient's no. */
@LullTest
class TherapistPlansTest {

    private static final Instant MORNING = Instant.parse("2026-05-04T08:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Autowired
    TestPeople people;

    @Autowired
    LinkedTwo linked;

    @Autowired
    TherapistPlans plans;

    @Autowired
    OwnPlan ownPlan;

    @Autowired
    TenWeeks program;

    @Autowired
    DaysOfThePath path;

    @Autowired
    Agenda agenda;

    @Autowired
    SessionShelf shelf;

    @Autowired
    SessionsDone sessions;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Measures measures;

    @Autowired
    OpenCards openCards;

    @Autowired
    Cards cards;

    @Autowired
    CareTeam team;

    @Autowired
    Invitations invitations;

    @Autowired
    TestTherapists made;

    @Autowired
    Therapists therapists;

    @Autowired
    List<PatientPart> parts;

    @Autowired
    PlanArchive archive;

    @Autowired
    MutableClock clock;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);

    @BeforeEach
    void somebody_in_week_one_who_shares_everything() {
        clock.set(MORNING);
        patient = people.patient();
        therapist = people.therapist();
        link = linked.link(patient, therapist, DataKind.values());
        page();
    }

    private ProgramPage page() {
        return TestPeople.as(patient, () -> program.page(patient));
    }

    private void later(int days) {
        clock.set(clock.instant().plus(Duration.ofDays(days)));
    }

    private UUID assign(Kind kind, String thing) {
        return assign(kind, thing, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), null, "");
    }

    private UUID assign(Kind kind, String thing, LocalDate from, @Nullable LocalDate until, String note) {
        var id = Ids.next();
        TestPeople.run(
                therapist, () -> plans.assign(therapist, patient, id, new Assignment(kind, thing, from, until, note)));
        return id;
    }

    private UUID pause(Kind kind, String thing) {
        var id = Ids.next();
        TestPeople.run(therapist, () -> plans.pause(therapist, patient, id, kind, thing));
        return id;
    }

    private UUID unlock(int module) {
        var id = Ids.next();
        TestPeople.run(therapist, () -> plans.unlock(therapist, patient, id, module));
        return id;
    }

    private UUID reorder(Integer... modules) {
        var id = Ids.next();
        TestPeople.run(therapist, () -> plans.reorder(therapist, patient, id, List.of(modules)));
        return id;
    }

    private void takeBack(UUID id) {
        TestPeople.run(therapist, () -> plans.takeBack(therapist, patient, id));
    }

    private void leavesOut(UUID id) {
        TestPeople.run(patient, () -> ownPlan.leaveOut(patient, id, true));
    }

    private void takesIn(UUID id) {
        TestPeople.run(patient, () -> ownPlan.leaveOut(patient, id, false));
    }

    private Set<Step> steps(String startsWith) {
        return TestPeople.as(patient, () -> agenda.page(patient)).steps().stream()
                .map(Agenda.Planned::step)
                .filter(step -> step.key().startsWith(startsWith))
                .collect(Collectors.toSet());
    }

    private Set<String> asked() {
        return steps("assignments.").stream().map(Step::path).collect(Collectors.toSet());
    }

    private void plays(String session) {
        TestPeople.run(
                patient,
                () -> sessions.add(
                        patient,
                        new Completion(
                                Ids.next(),
                                session,
                                1,
                                clock.instant().minusSeconds(180),
                                clock.instant(),
                                180,
                                false,
                                false,
                                0,
                                null,
                                null,
                                Map.of(),
                                null,
                                List.of())));
    }

    private void answers(String form, int items) {
        var values = IntStream.rangeClosed(1, items).boxed().collect(Collectors.toMap(n -> "q" + n, n -> 1));
        TestPeople.run(
                patient,
                () -> measures.keep(
                        patient,
                        new Filled(
                                Ids.next(),
                                new Answered(form, 1, "en", values, Set.of(), null),
                                clock.instant(),
                                clock.instant())));
    }

    private void saves(String form, String field) {
        TestPeople.run(patient, () -> {
            var page = worksheets.open(patient, form);
            worksheets.save(
                    patient, page.answered(new Answers(Map.of(field, new Answer.Words("A queue"))), page.version()));
        });
    }

    private Stands stands(UUID id) {
        return TestPeople.as(patient, () -> ownPlan.lines(patient)).stream()
                .filter(line -> line.id().equals(id))
                .map(PlanLine::stands)
                .findFirst()
                .orElseThrow();
    }

    private PlanPage plan() {
        return TestPeople.as(therapist, () -> plans.page(therapist, patient));
    }

    private @Nullable String closed(String session) {
        return TestPeople.as(patient, () -> shelf.find(patient, session)).closed();
    }

    private ProgramPage.Line module(int number) {
        return page().module(number);
    }

    private boolean opens(int module) {
        return TestPeople.as(
                patient,
                () -> cards.all().stream()
                        .filter(card -> card.module() == module && !card.id().equals("K41"))
                        .allMatch(openCards.of(patient)));
    }

    // Asking for something

    @Test
    void a_session_that_is_asked_for_is_a_step_of_today_with_the_therapists_name_and_note_until_it_is_done() {
        var id = assign(Kind.SESSION, "S06", TODAY, null, "On the way home.");

        assertThat(steps("assignments.")).singleElement().satisfies(step -> {
            assertThat(step.path()).isEqualTo("practice/S06");
            assertThat(step.why()).contains("Robin asks for this", "On the way home.");
            assertThat(step.done()).isFalse();
        });
        plays("S06");
        assertThat(steps("assignments."))
                .singleElement()
                .satisfies(step -> assertThat(step.done()).isTrue());
        assertThat(stands(id)).isEqualTo(Stands.DONE);
        later(1);
        assertThat(steps("assignments.")).isEmpty();
    }

    @Test
    void a_worksheet_that_is_asked_for_is_done_when_it_was_saved_since() {
        assign(Kind.WORKSHEET, "W02");
        assertThat(asked()).containsExactly("worksheets/W02");

        saves("W02", "trigger");

        assertThat(steps("assignments."))
                .singleElement()
                .satisfies(step -> assertThat(step.done()).isTrue());
    }

    @Test
    void a_questionnaire_that_is_asked_for_out_of_its_turn_is_done_when_it_was_answered() {
        later(9);
        var id = assign(Kind.MEASURE, "GAD-7");
        assertThat(asked()).containsExactly("measures/fill/GAD-7");

        answers("GAD-7", 7);

        assertThat(stands(id)).isEqualTo(Stands.DONE);
    }

    @Test
    void a_form_answered_within_seven_days_is_refused_at_once_with_the_day_from_when_it_may_be_asked() {
        answers("GAD-7", 7);
        later(3);

        assertThatThrownBy(() -> assign(Kind.MEASURE, "GAD-7")).isInstanceOfSatisfying(InvalidEntry.class, refused -> {
            assertThat(refused.field()).isEqualTo("from");
            assertThat(refused).hasMessageContaining("4 May").hasMessageContaining("from 11 May");
        });
        assign(Kind.MEASURE, "GAD-7", TODAY.plusDays(7), null, "");
        assertThat(asked()).isEmpty();
        later(4);
        assertThat(asked()).containsExactly("measures/fill/GAD-7");
    }

    @Test
    void where_answers_are_not_shared_nothing_is_told_of_them_and_the_form_is_asked_when_it_may_be() {
        var other = people.therapist();
        linked.link(patient, other);
        answers("GAD-7", 7);
        later(3);

        TestPeople.run(
                other,
                () -> plans.assign(
                        other,
                        patient,
                        Ids.next(),
                        new Assignment(Kind.MEASURE, "GAD-7", TODAY.plusDays(3), null, "")));

        assertThat(asked()).isEmpty();
        later(4);
        assertThat(asked()).containsExactly("measures/fill/GAD-7");
    }

    @Test
    void the_phq_9_is_asked_as_the_phq_8_where_nobody_watches_and_the_phq_15_not_out_of_its_turn() {
        assertThat(plan().toAssign())
                .extracting(PlanThing::id)
                .contains("PHQ-8")
                .doesNotContain("PHQ-9", "PHQ-15");
        assertThatThrownBy(() -> assign(Kind.MEASURE, "PHQ-15")).isInstanceOf(InvalidEntry.class);
    }

    @Test
    void something_is_asked_for_from_its_day_to_its_last_and_then_nothing_is_owed() {
        var id = assign(Kind.SESSION, "S12", TODAY.plusDays(2), TODAY.plusDays(3), "");
        assertThat(asked()).isEmpty();
        assertThat(stands(id)).isEqualTo(Stands.COMES);
        later(2);
        assertThat(asked()).containsExactly("practice/S12");
        later(2);
        assertThat(asked()).isEmpty();
        assertThat(stands(id)).isEqualTo(Stands.PAST);
    }

    @Test
    void at_most_three_things_a_day_stand_there_and_none_twice_that_the_path_asks_for_itself() {
        List.of("S04", "S05", "S06", "S07").forEach(session -> assign(Kind.SESSION, session));
        assign(Kind.SESSION, "S01");

        assertThat(asked()).hasSize(3).doesNotContain("practice/S01");
    }

    @Test
    void the_same_cannot_stand_twice_and_a_week_is_not_asked_for() {
        assign(Kind.SESSION, "S06");

        assertThatThrownBy(() -> assign(Kind.SESSION, "S06"))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("stands in the plan already");
        assertThatThrownBy(() -> assign(Kind.MODULE, "5")).isInstanceOf(InvalidEntry.class);
    }

    // Opening

    @Test
    void a_week_that_is_opened_can_be_begun_before_its_time_and_the_way_goes_on_where_it_was_left() {
        unlock(5);
        assertThat(module(5).mayBegin()).isTrue();
        assertThat(module(5).openedBy()).isEqualTo("Robin");
        assertThat(module(4).mayBegin()).isFalse();

        TestPeople.run(patient, () -> program.begin(patient, page().stay(), 5));

        assertThat(requireNonNull(page().week()).module().number()).isEqualTo(5);
        TestPeople.run(patient, () -> program.moveOn(patient, page().stay()));
        assertThat(requireNonNull(page().week()).module().number()).isEqualTo(1);
        assertThat(module(5).standing()).isEqualTo(Standing.BEGUN);
        assertThat(module(5).mayBegin()).isFalse();
    }

    @Test
    void with_a_week_the_session_and_the_cards_that_wait_for_it_alone_are_open() {
        assertThat(closed("S16")).contains("last part of the program");
        var id = unlock(10);

        assertThat(closed("S16")).isNull();
        assertThat(opens(10)).isTrue();
        assertThat(opens(9)).isFalse();
        leavesOut(id);
        assertThat(closed("S16")).isNotNull();
        assertThatThrownBy(() -> TestPeople.run(patient, () -> program.begin(patient, page().stay(), 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_session_that_is_asked_for_does_not_wait_for_its_week_either() {
        assign(Kind.SESSION, "S16");

        assertThat(closed("S16")).isNull();
        assertThat(asked()).containsExactly("practice/S16");
    }

    @Test
    void opening_week_eight_or_asking_for_its_script_never_opens_the_gate_of_week_eight() {
        unlock(8);
        assign(Kind.SESSION, "S24");

        assertThat(closed("S24")).isNotNull();
        assertThat(asked()).isEmpty();
        TestPeople.run(patient, () -> program.begin(patient, page().stay(), 8));
        assertThat(closed("S24")).isNotNull();
        assertThat(steps("program.")).noneMatch(step -> step.path().equals("practice/S24"));
    }

    @Test
    void a_week_that_was_begun_is_not_opened() {
        assertThatThrownBy(() -> unlock(1)).isInstanceOf(InvalidEntry.class);
        TestPeople.run(patient, () -> program.moveOn(patient, page().stay()));
        assertThatThrownBy(() -> unlock(2)).isInstanceOf(InvalidEntry.class).hasMessageContaining("begun already");
    }

    // Another order

    @Test
    void in_another_order_the_patient_is_told_who_put_which_week_next() {
        reorder(6, 2, 3, 4, 5, 7, 8, 9, 10);

        assertThat(page().next()).isEqualTo(6);
        assertThat(page().nextBy()).isEqualTo("Robin");
        TestPeople.run(patient, () -> program.moveOn(patient, page().stay()));
        assertThat(requireNonNull(page().week()).module().number()).isEqualTo(6);
        assertThat(page().next()).isEqualTo(2);
        assertThat(plan().order())
                .extracting(PlanThing::id)
                .startsWith("2", "3")
                .doesNotContain("6");
    }

    @Test
    void in_another_order_a_week_the_patient_left_out_stays_left_out() {
        TestPeople.run(patient, () -> program.leaveOut(patient, 6, true));

        reorder(6, 3, 2, 4, 5, 7, 8, 9, 10);

        assertThat(page().next()).isEqualTo(3);
        assertThat(module(6).standing()).isEqualTo(Standing.LEFT_OUT);
    }

    @Test
    void a_second_order_of_the_same_therapist_takes_the_first_back() {
        reorder(6, 2, 3, 4, 5, 7, 8, 9, 10);
        reorder(3, 6, 2, 4, 5, 7, 8, 9, 10);

        assertThat(page().next()).isEqualTo(3);
        assertThat(plan().lines()).hasSize(1);
    }

    @Test
    void an_order_that_is_not_of_the_weeks_that_still_come_is_refused() {
        assertThatThrownBy(() -> reorder(1, 2, 3)).isInstanceOf(InvalidEntry.class);
        assertThatThrownBy(() -> reorder(2, 3, 4, 5, 6, 7, 8, 9, 10))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("as it stands");
    }

    @Test
    void who_is_not_shown_the_path_cannot_change_its_order() {
        var other = people.therapist();
        linked.link(patient, other);

        assertThat(TestPeople.as(other, () -> plans.page(other, patient)).order())
                .isNull();
        assertThatThrownBy(() -> TestPeople.run(
                        other, () -> plans.reorder(other, patient, Ids.next(), List.of(3, 2, 4, 5, 6, 7, 8, 9, 10))))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("not shared");
    }

    // Pausing

    @Test
    void a_paused_week_is_passed_over_until_it_is_taken_up_again_and_then_it_comes() {
        var id = pause(Kind.MODULE, "2");
        assertThat(page().next()).isEqualTo(3);
        assertThat(module(2).pausedBy()).isEqualTo("Robin");
        TestPeople.run(patient, () -> program.moveOn(patient, page().stay()));

        takeBack(id);

        assertThat(page().next()).isEqualTo(2);
    }

    @Test
    void the_week_that_is_on_can_be_paused_then_today_asks_for_nothing_of_it_and_offers_the_next() {
        var id = pause(Kind.MODULE, "2");
        takeBack(id);
        TestPeople.run(patient, () -> program.moveOn(patient, page().stay()));
        assertThat(steps("program.8.")).isNotEmpty();

        pause(Kind.MODULE, "2");

        assertThat(steps("program.")).singleElement().satisfies(step -> {
            assertThat(step.title()).startsWith("Week 3");
            assertThat(step.why()).contains("Robin paused this week");
        });
        assertThat(page().opensNext()).isTrue();
    }

    @Test
    void a_paused_session_is_not_asked_for_and_can_still_be_played_and_the_day_can_be_done_without_it() {
        assertThat(steps("program.1.session")).hasSize(1);

        pause(Kind.SESSION, "S01");

        assertThat(steps("program.1.session")).isEmpty();
        assertThat(closed("S01")).isNull();
    }

    @Test
    void a_paused_worksheet_is_not_asked_for_and_what_was_written_stays() {
        saves("W02", "trigger");
        assertThat(steps("program.1.goals")).hasSize(1);

        pause(Kind.WORKSHEET, "W01");
        pause(Kind.WORKSHEET, "W02");

        assertThat(steps("program.1.goals")).isEmpty();
        assertThat(TestPeople.as(patient, () -> worksheets.shown(patient))).hasSize(1);
    }

    @Test
    void what_a_module_needs_is_not_needed_where_all_of_it_is_paused() {
        pause(Kind.WORKSHEET, "W01");

        assertThat(requireNonNull(page().week()).needed())
                .filteredOn(need -> need.words().toLowerCase(Locale.ROOT).contains("goal"))
                .allMatch(ProgramPage.Needed::done);
    }

    @Test
    void a_paused_questionnaire_is_not_asked_for_and_can_be_answered_all_the_same() {
        assertThat(steps("measures.gad-7")).hasSize(1);

        var id = pause(Kind.MEASURE, "GAD-7");

        assertThat(steps("measures.")).isEmpty();
        answers("GAD-7", 7);
        takeBack(id);
        assertThat(steps("measures.gad-7")).hasSize(1);
    }

    @Test
    void nothing_about_staying_safe_can_be_paused() {
        assertThatThrownBy(() -> pause(Kind.MEASURE, "PHQ-9"))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("asks about safety");
        assertThatThrownBy(() -> pause(Kind.MEASURE, "PHQ-8")).isInstanceOf(InvalidEntry.class);
        assertThatThrownBy(() -> pause(Kind.WORKSHEET, "W15")).isInstanceOf(InvalidEntry.class);
        assertThatThrownBy(() -> pause(Kind.MODULE, "1")).isInstanceOf(InvalidEntry.class);
    }

    // The patient's no

    @Test
    void whatever_the_patient_leaves_out_does_not_count_and_the_therapist_sees_that_it_was_left_out() {
        var session = assign(Kind.SESSION, "S06");
        var paused = pause(Kind.MODULE, "2");
        var ordered = reorder(6, 2, 3, 4, 5, 7, 8, 9, 10);
        List.of(session, paused, ordered).forEach(this::leavesOut);

        assertThat(asked()).isEmpty();
        assertThat(page().next()).isEqualTo(2);
        assertThat(page().nextBy()).isNull();
        assertThat(plan().lines()).extracting(PlanLine::stands).containsOnly(Stands.LEFT_OUT);

        takesIn(session);
        assertThat(asked()).containsExactly("practice/S06");
    }

    @Test
    void another_patients_plan_is_left_out_by_nobody_else() {
        var id = assign(Kind.SESSION, "S06");
        var other = people.patient();

        assertThatThrownBy(() -> TestPeople.run(other, () -> ownPlan.leaveOut(other, id, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestPeople.run(other, () -> ownPlan.lines(patient)))
                .isInstanceOf(NotFound.class);
    }

    // Links

    @Test
    void while_the_link_is_paused_nothing_counts_and_when_it_goes_on_it_counts_again() {
        var id = assign(Kind.SESSION, "S06");
        pause(Kind.MODULE, "2");
        TestPeople.run(patient, () -> team.pause(patient, link));

        assertThat(asked()).isEmpty();
        assertThat(page().next()).isEqualTo(2);
        assertThat(stands(id)).isEqualTo(Stands.RESTS);
        assertThatThrownBy(this::plan).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takeBack(id)).isInstanceOf(NotFound.class);

        TestPeople.run(patient, () -> team.resume(patient, link));
        assertThat(asked()).containsExactly("practice/S06");
        assertThat(page().next()).isEqualTo(3);
    }

    @Test
    void when_the_patient_ends_the_link_nothing_counts_any_more_also_not_over_a_new_link() {
        var id = assign(Kind.SESSION, "S06");
        TestPeople.run(patient, () -> team.end(patient, link));

        assertThat(asked()).isEmpty();
        assertThat(stands(id)).isEqualTo(Stands.OVER);

        linked.link(patient, therapist, DataKind.values());
        assertThat(asked()).isEmpty();
        assertThat(stands(id)).isEqualTo(Stands.OVER);
    }

    @Test
    void when_the_therapist_ends_the_link_nothing_counts_any_more_and_no_week_is_lost() {
        reorder(6, 2, 3, 4, 5, 7, 8, 9, 10);
        TestPeople.run(patient, () -> program.moveOn(patient, page().stay()));
        assertThat(requireNonNull(page().week()).module().number()).isEqualTo(6);

        TestPeople.run(therapist, () -> invitations.end(therapist, patient));

        assertThat(page().nextBy()).isNull();
        assertThat(page().next()).isEqualTo(2);
        assertThat(TestPeople.as(patient, () -> ownPlan.lines(patient)))
                .extracting(PlanLine::stands)
                .containsExactly(Stands.OVER);
    }

    @Test
    void when_the_therapist_leaves_nothing_of_them_counts_any_more() {
        var kim = new TherapistId(made.therapist());
        linked.link(patient, kim, DataKind.values());
        var id = Ids.next();
        TestPeople.run(kim, () -> plans.pause(kim, patient, id, Kind.MODULE, "2"));
        assertThat(module(2).pausedBy()).isEqualTo("Dr. Kim");

        TestTherapists.run(made.admin().value(), () -> therapists.remove(kim.value()));

        assertThat(page().next()).isEqualTo(2);
        assertThat(stands(id)).isEqualTo(Stands.OVER);
    }

    // Two therapists

    @Test
    void two_therapists_of_one_patient_see_the_whole_plan_and_each_takes_back_their_own() {
        var other = people.therapist();
        linked.link(patient, other, DataKind.SESSIONS);
        var asked = assign(Kind.SESSION, "S06", TODAY, null, "Only for you.");
        var pausedByOther = Ids.next();
        TestPeople.run(other, () -> plans.pause(other, patient, pausedByOther, Kind.MODULE, "2"));

        assertThat(plan().lines()).extracting(PlanLine::id).containsExactlyInAnyOrder(asked, pausedByOther);
        assertThat(TestPeople.as(other, () -> plans.page(other, patient)).lines())
                .filteredOn(line -> line.id().equals(asked))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.own()).isFalse();
                    assertThat(line.note()).isNull();
                });
        assertThatThrownBy(() -> takeBack(pausedByOther)).isInstanceOf(NotFound.class);
        TestPeople.run(other, () -> plans.takeBack(other, patient, pausedByOther));
        assertThat(page().next()).isEqualTo(2);
    }

    @Test
    void what_one_therapist_put_there_does_not_count_for_the_other_either_once_their_link_rests() {
        var other = people.therapist();
        linked.link(patient, other, DataKind.SESSIONS);
        pause(Kind.MODULE, "2");
        TestPeople.run(patient, () -> team.pause(patient, link));

        assertThat(TestPeople.as(other, () -> plans.page(other, patient)).lines())
                .extracting(PlanLine::stands)
                .containsExactly(Stands.RESTS);
        assertThat(TestPeople.as(other, () -> path.toCome(patient)))
                .extracting(PathModule::number)
                .startsWith(2);
        assertThat(seen(other).tailored()).isEmpty();
    }

    @Test
    void of_two_orders_the_later_counts_and_the_earlier_again_when_that_is_taken_back() {
        var other = people.therapist();
        linked.link(patient, other, DataKind.SESSIONS);
        reorder(6, 2, 3, 4, 5, 7, 8, 9, 10);
        clock.set(clock.instant().plusSeconds(1));
        var later = Ids.next();
        TestPeople.run(other, () -> plans.reorder(other, patient, later, List.of(9, 6, 2, 3, 4, 5, 7, 8, 10)));
        assertThat(page().next()).isEqualTo(9);

        TestPeople.run(other, () -> plans.takeBack(other, patient, later));

        assertThat(page().next()).isEqualTo(6);
    }

    // Looking

    private PathSeen seen(TherapistId by) {
        return TestPeople.as(by, () -> path.today(patient)).orElseThrow();
    }

    @Test
    void the_program_on_a_chosen_day_shows_the_path_as_it_was_tailored_then() {
        pause(Kind.SESSION, "S01");
        later(1);

        assertThat(seen(therapist).tailored()).singleElement().asString().contains("Robin paused the session");
        assertThat(TestPeople.as(therapist, () -> path.on(patient, TODAY))
                        .orElseThrow()
                        .things())
                .extracting(PathSeen.Thing::what)
                .doesNotContain(PathSeen.What.SESSION);
    }

    @Test
    void on_the_page_of_the_patient_stands_what_the_plan_has() {
        pause(Kind.MODULE, "4");

        assertThat(TestPeople.as(
                        therapist,
                        () -> parts.stream()
                                .flatMap(part -> part.section(therapist, patient).stream())
                                .filter(section -> section.title().equals("Plan"))
                                .toList()))
                .singleElement()
                .satisfies(section ->
                        assertThat(section.lines()).singleElement().asString().startsWith("You paused week 4"));
    }

    @Test
    void the_archive_has_everything_also_what_was_taken_back() {
        var id = assign(Kind.SESSION, "S06", TODAY, null, "On the way home.");
        takeBack(id);
        reorder(6, 2, 3, 4, 5, 7, 8, 9, 10);

        assertThat(TestPeople.as(patient, () -> archive.rows(patient)))
                .extracting(PlanArchive.FromTherapist::thing, PlanArchive.FromTherapist::note)
                .containsExactly(tuple("S06", "On the way home."), tuple("6, 2, 3, 4, 5, 7, 8, 9, 10", null));
    }

    @Test
    void without_a_link_nobody_changes_or_sees_a_plan() {
        var stranger = people.therapist();

        assertThatThrownBy(() -> TestPeople.as(stranger, () -> plans.page(stranger, patient)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        TestPeople.run(stranger, () -> plans.pause(stranger, patient, Ids.next(), Kind.MODULE, "2")))
                .isInstanceOf(NotFound.class);
    }
}
