package app.lull.caseload;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.careteam.Sharing;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Draft;
import app.lull.checkin.Rhythm;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.program.Program;
import app.lull.program.TenWeeks;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands where on a therapist's list, and why. */
@LullTest
class CaseloadTest {

    private static final Instant EVENING = Instant.parse("2026-05-04T18:30:00Z");
    private static final Set<DataKind> ALL = EnumSet.allOf(DataKind.class);

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Autowired
    OnTheList list;

    @Autowired
    Caseload caseload;

    @Autowired
    CheckInDiary diary;

    @Autowired
    Rhythm rhythm;

    @Autowired
    Program program;

    @Autowired
    TenWeeks weeks;

    @Autowired
    Measures measures;

    @Autowired
    SafetyLog safety;

    @Autowired
    CareTeam team;

    @Autowired
    Sharing sharing;

    @Autowired
    Invitations invitations;

    private TherapistId therapist = new TherapistId(new UUID(0, 0));

    @BeforeEach
    void a_therapist() {
        clock.set(EVENING);
        therapist = people.therapist();
    }

    private PatientId patient(String name) {
        var patient = people.patient();
        run(patient, () -> program.enrolledOn(patient));
        list.link(patient, therapist, name, ALL);
        return patient;
    }

    private void hours(int later) {
        clock.set(clock.instant().plus(later, ChronoUnit.HOURS));
    }

    private void days(int later) {
        clock.set(clock.instant().plus(later, ChronoUnit.DAYS));
        list.lookAtAllDue();
    }

    private CaseloadPage page() {
        list.lookAtAllDue();
        return as(therapist, () -> caseload.page(therapist, CaseloadAsked.EVERYBODY));
    }

    private CaseloadLine line(PatientId patient) {
        return page().lines().stream()
                .filter(line -> line.patient().equals(patient))
                .findFirst()
                .orElseThrow();
    }

    private List<Reason> reasons(PatientId patient) {
        return line(patient).flags().stream().map(Flag::reason).toList();
    }

    private void says(PatientId patient, int value) {
        run(
                patient,
                () -> safety.keep(
                        patient,
                        new SafetyEvent(
                                Ids.next(),
                                Ids.next(),
                                clock.instant(),
                                SafetyEvent.Kind.ITEM,
                                value,
                                null,
                                null,
                                null)));
    }

    private void form(PatientId patient, String form, int items, int value) {
        var values = new java.util.HashMap<String, Integer>();
        for (int n = 1; n <= items; n++) {
            values.put("q" + n, value);
        }
        var answered = new Answered(form, 1, "en", Map.copyOf(values), Set.of(), null);
        run(patient, () -> measures.keep(patient, new Filled(Ids.next(), answered, clock.instant(), clock.instant())));
    }

    private void checksIn(PatientId patient) {
        run(
                patient,
                () -> diary.save(
                        patient,
                        new Draft(
                                Ids.next(),
                                diary.evening(patient).day(),
                                clock.instant(),
                                null,
                                new Answers(4, 1, 3, 2, 1))));
    }

    @Test
    void a_hard_answer_stands_first_then_a_score_that_got_worse_then_missed_evenings_then_who_needs_nothing() {
        var calm = patient("Ada Calm");
        var hard = patient("Bea Hard");
        var worse = patient("Cai Worse");
        var missing = patient("Dee Missing");
        form(worse, "GAD-7", 7, 1);
        for (int day = 0; day < 14; day++) {
            checksIn(calm);
            checksIn(hard);
            checksIn(worse);
            days(1);
        }
        form(worse, "GAD-7", 7, 2);
        says(hard, 1);
        checksIn(calm);
        checksIn(hard);
        checksIn(worse);

        assertThat(page().lines().stream().map(CaseloadLine::patient)).containsExactly(hard, worse, missing, calm);
        assertThat(reasons(worse)).containsExactly(Reason.WORSE_ANXIETY);
        assertThat(line(worse).flags().getFirst().figures())
                .isEqualTo(new Figures("GAD-7", 7, 14, 2, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 18)));
        assertThat(line(missing).flags().getFirst().figures().count()).isEqualTo(14);
        assertThat(line(calm).need()).isEqualTo(Need.NOTHING);
    }

    @Test
    void a_hard_answer_leaves_the_list_when_the_question_is_answered_with_not_at_all() {
        var patient = patient("Robin");
        says(patient, 2);
        assertThat(reasons(patient)).containsExactly(Reason.HARD_ANSWER);
        days(1);
        says(patient, 0);
        assertThat(reasons(patient)).isEmpty();
    }

    @Test
    void evenings_in_a_break_or_a_rest_of_the_program_are_not_missed() {
        var onHoliday = patient("On Holiday");
        var resting = patient("Resting");
        run(
                onHoliday,
                () -> rhythm.takeHoliday(onHoliday, Ids.next(), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 20)));
        run(resting, () -> weeks.pause(resting, Ids.next(), null));
        days(6);
        assertThat(reasons(onHoliday)).isEmpty();
        assertThat(reasons(resting)).isEmpty();
    }

    @Test
    void two_missed_evenings_are_none_of_anybodys_business_and_the_third_is_told_when_its_day_is_over() {
        var patient = patient("Robin");
        checksIn(patient);
        days(3);
        assertThat(reasons(patient)).isEmpty();
        clock.set(Instant.parse("2026-05-08T01:59:59Z")); // a second before 04:00 in Berlin
        assertThat(reasons(patient)).isEmpty();
        hours(1);
        assertThat(reasons(patient)).containsExactly(Reason.MISSED_EVENINGS);
        assertThat(line(patient).flags().getFirst().day()).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void what_was_acknowledged_comes_back_with_newer_facts_and_what_was_put_off_on_its_day() {
        var patient = patient("Robin");
        says(patient, 1);
        list.lookAtAllDue();
        run(therapist, () -> caseload.setAside(therapist, patient, Ids.next(), Reason.HARD_ANSWER, null, "Called her"));
        assertThat(reasons(patient)).isEmpty();
        checksIn(patient);
        assertThat(reasons(patient)).as("a check-in is no news about it").isEmpty();
        var detail = as(therapist, () -> caseload.detail(therapist, patient));
        assertThat(detail.aside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.note()).isEqualTo("Called her"));
        hours(2);
        says(patient, 1);
        assertThat(reasons(patient)).containsExactly(Reason.HARD_ANSWER);

        run(
                therapist,
                () -> caseload.setAside(
                        therapist, patient, Ids.next(), Reason.HARD_ANSWER, LocalDate.of(2026, 5, 6), null));
        assertThat(reasons(patient)).isEmpty();
        checksIn(patient);
        days(1);
        assertThat(reasons(patient)).isEmpty();
        checksIn(patient);
        days(1);
        assertThat(reasons(patient)).containsExactly(Reason.HARD_ANSWER);
        run(therapist, () -> caseload.setAside(therapist, patient, Ids.next(), Reason.HARD_ANSWER, null, " "));
        run(therapist, () -> caseload.bringBack(therapist, patient, Reason.HARD_ANSWER));
        assertThat(reasons(patient)).containsExactly(Reason.HARD_ANSWER);
    }

    @Test
    void a_day_that_is_not_after_today_or_a_note_that_is_too_long_is_refused_at_its_field() {
        var patient = patient("Robin");
        says(patient, 1);
        list.lookAtAllDue();
        assertThatThrownBy(() -> run(
                        therapist,
                        () -> caseload.setAside(
                                therapist, patient, Ids.next(), Reason.HARD_ANSWER, LocalDate.of(2026, 5, 4), null)))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("until"));
        assertThatThrownBy(() -> run(
                        therapist,
                        () -> caseload.setAside(
                                therapist, patient, Ids.next(), Reason.HARD_ANSWER, null, "x".repeat(501))))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("note"));
    }

    @Test
    void a_kind_that_is_shared_no_more_leaves_the_list_in_the_same_moment_and_without_a_look() {
        var patient = people.patient();
        var link = list.link(patient, therapist, "Robin", ALL);
        says(patient, 3);
        form(patient, "PHQ-9", 9, 1);
        assertThat(reasons(patient)).containsExactly(Reason.HARD_ANSWER);
        run(patient, () -> sharing.turn(patient, link, DataKind.SAFETY, false));
        assertThat(stored()).containsExactly(List.of());
        assertThat(reasons(patient)).as("item 9 of the form is shared still").containsExactly(Reason.ITEM_NINE);
        run(patient, () -> sharing.turn(patient, link, DataKind.MEASURES, false));
        assertThat(stored()).containsExactly(List.of());
        run(patient, () -> sharing.turn(patient, link, DataKind.SAFETY, true));
        assertThat(reasons(patient)).containsExactly(Reason.HARD_ANSWER);
    }

    /** The reasons of everybody on the list, without a look before. */
    private List<List<Reason>> stored() {
        return as(therapist, () -> caseload.page(therapist, CaseloadAsked.EVERYBODY)).lines().stream()
                .map(line -> line.flags().stream().map(Flag::reason).toList())
                .toList();
    }

    @Test
    void whoever_pauses_or_ends_the_link_is_off_the_list_at_once_and_comes_back_with_it() {
        var patient = people.patient();
        var link = list.link(patient, therapist, "Robin", ALL);
        says(patient, 1);
        assertThat(page().lines()).hasSize(1);
        run(patient, () -> team.pause(patient, link));
        assertThat(stored()).isEmpty();
        assertThat(page().lines()).isEmpty();
        run(patient, () -> team.resume(patient, link));
        assertThat(reasons(patient)).containsExactly(Reason.HARD_ANSWER);
        run(therapist, () -> invitations.end(therapist, patient));
        assertThat(stored()).isEmpty();
        assertThat(page().lines()).isEmpty();
        assertThatThrownBy(() -> as(therapist, () -> caseload.detail(therapist, patient)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_therapist_sees_nothing_of_anothers_list() {
        var patient = patient("Robin");
        says(patient, 1);
        list.lookAtAllDue();
        var other = people.therapist();
        assertThat(as(other, () -> caseload.page(other, CaseloadAsked.EVERYBODY))
                        .lines())
                .isEmpty();
        assertThatThrownBy(() -> as(other, () -> caseload.page(therapist, CaseloadAsked.EVERYBODY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(other, () -> caseload.detail(other, patient)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(patient, () -> caseload.page(new TherapistId(patient.value()), CaseloadAsked.EVERYBODY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_name_is_found_by_the_beginning_of_its_words_whatever_their_accents_and_a_reason_by_what_is_needed() {
        var jose = patient("José Álvarez");
        var ann = patient("Ann O'Neill-Joseph");
        says(ann, 1);
        list.lookAtAllDue();
        assertThat(found("jos", Set.of())).containsExactly(ann, jose);
        assertThat(found("JOSÉ al", Set.of())).containsExactly(jose);
        assertThat(found("neill", Set.of())).containsExactly(ann);
        assertThat(found("ose", Set.of())).isEmpty();
        assertThat(found("%", Set.of())).hasSize(2);
        assertThat(found("", Set.of(Need.SAFETY))).containsExactly(ann);
        assertThat(found("", Set.of(Need.NOTHING, Need.MESSAGE))).containsExactly(jose);
    }

    private List<PatientId> found(String name, Set<Need> needs) {
        return as(therapist, () -> caseload.page(therapist, new CaseloadAsked(name, needs, null))).lines().stream()
                .map(CaseloadLine::patient)
                .toList();
    }

    @Test
    void a_long_list_comes_page_by_page_and_nobody_is_left_out_or_shown_twice() {
        var all = java.util.stream.IntStream.range(0, CaseloadPage.SIZE + 7)
                .mapToObj(n -> patient("Patient " + n))
                .toList();
        var first = page();
        assertThat(first.lines()).hasSize(CaseloadPage.SIZE);
        assertThat(first.more()).isTrue();
        var second = as(
                therapist,
                () -> caseload.page(
                        therapist,
                        new CaseloadAsked("", Set.of(), first.lines().getLast().key())));
        assertThat(second.more()).isFalse();
        assertThat(java.util.stream.Stream.concat(first.lines().stream(), second.lines().stream())
                        .map(CaseloadLine::patient))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(first.counts()).isEqualTo(Map.of(Need.NOTHING, all.size()));
    }

    @Test
    void a_diary_nobody_reads_along_is_never_looked_at() {
        list.lookAtAllDue();
        var patient = people.patient();
        checksIn(patient);
        assertThat(list.lookAtAllDue()).isZero();
        assertThat(Duration.between(EVENING, clock.instant())).isZero();
    }
}
