package app.lull.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.OperatorAs;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.Sharing;
import app.lull.caseload.Caseload;
import app.lull.caseload.OnTheList;
import app.lull.caseload.Reason;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaires;
import app.lull.exposures.MayFaceThoughts;
import app.lull.exposures.ThoughtExposureGate;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.KeptForm;
import app.lull.measures.Measures;
import app.lull.measures.RefusedAnswers;
import app.lull.measures.Result;
import app.lull.measures.Shelf;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that a therapist enters as the patient answers it in the room. */
@LullTest
class InTheSessionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

    @Autowired
    TestPeople people;

    @Autowired
    LinkedTwo linked;

    @Autowired
    InTheSession session;

    @Autowired
    Ratings ratings;

    @Autowired
    Measures measures;

    @Autowired
    Questionnaires forms;

    @Autowired
    SafetyLog safety;

    @Autowired
    ThoughtExposureGate gate;

    @Autowired
    Caseload caseload;

    @Autowired
    OnTheList list;

    @Autowired
    OperatorAs operator;

    @Autowired
    Sharing sharing;

    @Autowired
    MutableClock clock;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);

    @BeforeEach
    void questionnaires_are_shared() {
        clock.set(Instant.parse("2026-05-05T08:30:00Z"));
        patient = people.patient();
        therapist = people.therapist();
        link = linked.link(patient, therapist, DataKind.MEASURES);
    }

    private Answered answered(String id, int each) {
        var values = new HashMap<String, Integer>();
        form(id).items().forEach(item -> values.put(item.id(), each));
        return answered(id, values);
    }

    private Answered answered(String id, Map<String, Integer> values) {
        var form = form(id);
        return new Answered(form.id(), form.version(), form.language(), values, Set.of(), null);
    }

    /** A PHQ-9 with 1 everywhere but in the item about self-harm. */
    private Answered phq9(int itemNine) {
        var values = new HashMap<>(answered("PHQ-9", 1).values());
        values.put("q9", itemNine);
        return answered("PHQ-9", values);
    }

    private Questionnaire form(String id) {
        return forms.find(id).orElseThrow();
    }

    private Result keep(Answered answered) {
        return TestPeople.as(therapist, () -> session.keep(therapist, patient, Ids.next(), answered));
    }

    private List<KeptForm> kept() {
        return TestPeople.as(patient, () -> measures.all(patient));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GAD-7", "PHQ-8", "PHQ-15", "PHQ-4"})
    void the_same_answers_come_to_the_same_as_on_the_patients_own_page(String id) {
        long seed = 20261126;
        var random = new Random(seed);
        System.out.printf("answers to %s: seed %d%n", id, seed);
        var other = people.patient();
        for (int n = 0; n < 10; n++) {
            var values = new HashMap<String, Integer>();
            form(id).items()
                    .forEach(item -> values.put(
                            item.id(), random.nextInt(form(id).answers().size())));
            var answered = answered(id, values);
            var together = keep(answered).kept();
            var alone = TestPeople.as(
                    other,
                    () -> measures.keep(other, new Filled(Ids.next(), answered, clock.instant(), clock.instant())));
            assertThat(together.total()).isEqualTo(alone.total());
            assertThat(together.band()).isEqualTo(alone.band());
            assertThat(together.day()).isEqualTo(alone.day());
            clock.set(clock.instant().plus(Duration.ofDays(7)));
        }
        assertThat(kept()).hasSize(10).allMatch(form -> therapist.equals(form.enteredBy()));
    }

    @Test
    void the_patient_reads_it_among_their_own_with_whom_it_was_entered_together() {
        var id = keep(answered("GAD-7", 1)).kept().id();
        assertThat(TestPeople.as(patient, () -> measures.shelf(patient)).answered())
                .extracting(Shelf.Line::with)
                .containsExactly("Robin");
        assertThat(TestPeople.as(patient, () -> measures.result(patient, id)).with())
                .isEqualTo("Robin");
    }

    @Test
    void a_change_is_judged_over_both_ways_of_answering() {
        TestPeople.run(
                patient,
                () -> measures.keep(
                        patient, new Filled(Ids.next(), answered("GAD-7", 2), clock.instant(), clock.instant())));
        clock.set(clock.instant().plus(Duration.ofDays(14)));
        var result = keep(answered("GAD-7", 1));
        assertThat(String.valueOf(result.start())).contains("total=14", "BETTER");
    }

    @Test
    void fewer_than_seven_days_after_another_it_is_refused_and_the_day_is_named_whichever_way_came_first() {
        TestPeople.run(
                patient,
                () -> measures.keep(
                        patient, new Filled(Ids.next(), answered("GAD-7", 2), clock.instant(), clock.instant())));
        clock.set(clock.instant().plus(Duration.ofDays(6)));
        assertThatThrownBy(() -> keep(answered("GAD-7", 1)))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("can be asked again from 12 May 2026");
        assertThat(TestPeople.as(therapist, () -> session.place(therapist, patient, "GAD-7", null))
                        .from())
                .isEqualTo(TODAY.plusDays(7));
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        keep(answered("GAD-7", 1));
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        assertThatThrownBy(() -> TestPeople.run(
                        patient,
                        () -> measures.keep(
                                patient,
                                new Filled(Ids.next(), answered("GAD-7", 2), clock.instant(), clock.instant()))))
                .isInstanceOf(RefusedAnswers.class);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void what_is_missing_is_asked_for_and_there_is_no_total_from_a_part() {
        var values = new HashMap<>(answered("GAD-7", 1).values());
        values.remove("q4");
        assertThatThrownBy(() -> keep(answered("GAD-7", values)))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("no total from a part");
        assertThat(kept()).isEmpty();
    }

    @Test
    void the_same_id_twice_is_one() {
        var id = Ids.next();
        TestPeople.run(therapist, () -> {
            session.keep(therapist, patient, id, answered("GAD-7", 1));
            session.keep(therapist, patient, id, answered("GAD-7", 1));
        });
        assertThat(kept()).hasSize(1);
    }

    @Test
    void where_nobody_watches_the_phq_8_is_asked_and_where_somebody_does_the_phq_9() {
        assertThat(TestPeople.as(therapist, () -> session.place(therapist, patient, "PHQ-9", null))
                        .form()
                        .id())
                .isEqualTo("PHQ-8");
        assertThatThrownBy(() -> keep(answered("PHQ-9", 1))).isInstanceOf(InvalidEntry.class);
        assertThatThrownBy(() -> TestPeople.run(therapist, () -> session.answered(therapist, patient, Ids.next(), 1)))
                .isInstanceOf(NotFound.class);
        operator.watched(() -> {
            assertThat(TestPeople.as(therapist, () -> session.place(therapist, patient, "PHQ-8", null))
                            .form()
                            .id())
                    .isEqualTo("PHQ-9");
            keep(phq9(0));
        });
        assertThat(kept()).hasSize(1);
    }

    @Test
    void item_nine_counts_from_the_tap_on_as_the_patients_own_answer_does() {
        operator.watched(() -> {
            var id = Ids.next();
            TestPeople.run(therapist, () -> session.answered(therapist, patient, id, 2));
            assertThat(standsOpen()).as("the form is not kept yet").isTrue();
            assertThat(gate()).isInstanceOf(MayFaceThoughts.WithTherapist.class);
            TestPeople.run(therapist, () -> session.answered(therapist, patient, id, 0));
            assertThat(standsOpen()).as("a slip of the finger").isFalse();
            TestPeople.run(therapist, () -> session.answered(therapist, patient, id, 1));
            TestPeople.run(therapist, () -> session.keep(therapist, patient, id, phq9(1)));
            assertThat(standsOpen()).isTrue();
            assertThat(TestPeople.as(patient, () -> safety.events(patient)))
                    .as("once")
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.kind()).isEqualTo(SafetyEvent.Kind.ITEM);
                        assertThat(event.concern()).isEqualTo(id);
                        assertThat(event.value()).isEqualTo(1);
                    });
        });
    }

    private boolean standsOpen() {
        var standing = TestPeople.as(patient, () -> safety.standing(patient));
        assertThat(standing.asksFrom() != null).isEqualTo(standing.fearRests());
        return standing.fearRests();
    }

    private MayFaceThoughts gate() {
        return TestPeople.as(patient, () -> gate.of(patient));
    }

    @Test
    void a_tap_that_was_never_kept_stands_by_itself_on_the_page_until_it_is_taken_back() {
        operator.watched(() -> {
            var id = Ids.next();
            TestPeople.run(therapist, () -> session.answered(therapist, patient, id, 2));
            assertThat(page().unfinished())
                    .singleElement()
                    .satisfies(heard -> assertThat(heard.concern()).isEqualTo(id));
            TestPeople.run(therapist, () -> session.takeBack(therapist, patient, id));
            assertThat(page().unfinished()).isEmpty();
            assertThat(standsOpen()).isFalse();
        });
    }

    private RatingsPage page() {
        return TestPeople.as(therapist, () -> ratings.page(therapist, patient));
    }

    @Test
    void it_puts_the_patient_on_the_list_by_the_form_and_where_safety_is_shared_by_what_was_said() {
        operator.watched(() -> {
            keep(phq9(1));
            assertThat(reasons()).containsExactly(Reason.ITEM_NINE);
            TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.SAFETY, true));
            assertThat(reasons()).contains(Reason.HARD_ANSWER);
        });
    }

    private List<Reason> reasons() {
        list.look(patient);
        return TestPeople.as(therapist, () -> caseload.detail(therapist, patient)).open().stream()
                .map(open -> open.reason())
                .toList();
    }

    @Test
    void not_at_all_in_the_room_ends_what_was_open_as_it_does_alone() {
        operator.watched(() -> {
            keep(phq9(2));
            assertThat(standsOpen()).isTrue();
            clock.set(clock.instant().plus(Duration.ofDays(7)));
            keep(phq9(0));
            assertThat(standsOpen()).isFalse();
        });
    }

    @Test
    void a_correction_keeps_its_day_and_the_former_and_what_follows_from_item_nine_is_what_the_correction_says() {
        operator.watched(() -> {
            var former = keep(phq9(2)).kept();
            clock.set(clock.instant().plus(Duration.ofDays(2)));
            var id = Ids.next();
            TestPeople.run(therapist, () -> session.correct(therapist, patient, former.id(), id, phq9(0)));
            assertThat(kept()).singleElement().satisfies(form -> {
                assertThat(form.id()).isEqualTo(id);
                assertThat(form.day()).isEqualTo(TODAY);
                assertThat(form.total()).isEqualTo(8);
            });
            assertThat(standsOpen()).isFalse();
            assertThat(page().former()).singleElement().satisfies(one -> {
                assertThat(one.line().number()).isEqualTo("10");
                assertThat(one.instead()).isEqualTo("8");
            });
            assertThat(TestPeople.as(patient, () -> measures.shelf(patient)).former())
                    .singleElement()
                    .satisfies(one -> assertThat(one.corrected()).isTrue());
            assertThatThrownBy(() -> TestPeople.run(
                            therapist, () -> session.correct(therapist, patient, former.id(), Ids.next(), phq9(1))))
                    .isInstanceOf(EditedMeanwhile.class);
            assertThat(kept()).hasSize(1);
        });
    }

    @Test
    void a_form_entered_by_mistake_does_not_count_and_gives_its_days_and_the_earlier_answer_back() {
        operator.watched(() -> {
            TestPeople.run(
                    patient,
                    () -> safety.keep(
                            patient,
                            new SafetyEvent(
                                    Ids.next(),
                                    Ids.next(),
                                    clock.instant().minusSeconds(60),
                                    SafetyEvent.Kind.ITEM,
                                    2,
                                    null,
                                    null,
                                    null)));
            var mistake = keep(phq9(0)).kept();
            assertThat(standsOpen()).isFalse();
            TestPeople.run(therapist, () -> session.takeBack(therapist, patient, mistake.id()));
            assertThat(kept()).isEmpty();
            assertThat(standsOpen()).as("what the patient said themselves").isTrue();
            keep(phq9(1));
            assertThat(kept()).hasSize(1);
        });
    }

    @Test
    void without_consent_nothing_is_entered_and_with_nothing_but_questionnaires_shared_the_log_stays_closed() {
        operator.watched(() -> {
            keep(phq9(1));
            assertThatThrownBy(() -> TestPeople.run(therapist, () -> safety.events(patient)))
                    .isInstanceOf(NotFound.class);
            TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.MEASURES, false));
            assertThatThrownBy(() -> keep(answered("GAD-7", 1))).isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> TestPeople.run(therapist, () -> session.answered(therapist, patient, Ids.next(), 1)))
                    .isInstanceOf(NotFound.class);
            assertThat(kept()).as("it stays with the patient").hasSize(1);
        });
    }

    @Test
    void another_therapist_reads_it_and_can_neither_correct_it_nor_take_it_back() {
        var other = people.therapist();
        linked.link(patient, other, DataKind.MEASURES);
        var id = keep(answered("GAD-7", 1)).kept().id();
        assertThat(TestPeople.as(other, () -> ratings.page(other, patient)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.mine()).isFalse());
        assertThatThrownBy(() -> TestPeople.run(
                        other, () -> session.correct(other, patient, id, Ids.next(), answered("GAD-7", 2))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestPeople.run(other, () -> session.takeBack(other, patient, id)))
                .isInstanceOf(NotFound.class);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void as_education_alone_there_are_numbers_and_neither_bands_nor_the_cgi() {
        operator.wellness(() -> {
            keep(answered("GAD-7", 2));
            TestPeople.run(therapist, () -> ratings.enter(therapist, patient, Ids.next(), TODAY, new Rating.Shai(40)));
            assertThat(page().lines()).hasSize(2).allMatch(line -> line.words().isEmpty());
            assertThat(page().cgi()).isFalse();
            assertThat(page().due()).isEmpty();
            assertThatThrownBy(() -> TestPeople.run(
                            therapist,
                            () -> ratings.enter(therapist, patient, Ids.next(), TODAY, new Rating.Cgi(4, null))))
                    .isInstanceOf(InvalidEntry.class);
        });
    }
}
