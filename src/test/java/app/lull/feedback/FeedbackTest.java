package app.lull.feedback;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.Sharing;
import app.lull.curriculum.ExposureIdea.Kind;
import app.lull.exposures.ExposureLadder;
import app.lull.exposures.Exposures;
import app.lull.exposures.Rung;
import app.lull.exposures.SaidAboutExposure;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import app.lull.worksheets.Answer;
import app.lull.worksheets.Answers;
import app.lull.worksheets.SaidAboutIt;
import app.lull.worksheets.Worksheets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A word of a therapist about a worksheet or an exposure. */
@LullTest
class FeedbackTest {

    @Autowired
    TestPeople people;

    @Autowired
    LinkedTwo linked;

    @Autowired
    Feedback feedback;

    @Autowired
    FromTherapists fromTherapists;

    @Autowired
    SaidAboutIt onTheSheet;

    @Autowired
    SaidAboutExposure onTheExposure;

    @Autowired
    Worksheets worksheets;

    @Autowired
    ExposureLadder ladder;

    @Autowired
    Exposures exposures;

    @Autowired
    Sharing sharing;

    @Autowired
    Agenda agenda;

    @Autowired
    MutableClock clock;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);
    private UUID sheet = new UUID(0, 0);

    @BeforeEach
    void a_worksheet_that_is_shared() {
        clock.set(Instant.parse("2026-05-05T08:30:00Z"));
        patient = people.patient();
        therapist = people.therapist();
        link = linked.link(patient, therapist, DataKind.WORKSHEETS, DataKind.PRACTICE);
        sheet = saves("A film");
        share(sheet);
    }

    private UUID saves(String trigger) {
        return TestPeople.as(patient, () -> {
            var page = worksheets.open(patient, "W07", Ids.next());
            return worksheets
                    .save(
                            patient,
                            page.answered(new Answers(Map.of("situation", new Answer.Words(trigger))), page.version()))
                    .sheet();
        });
    }

    private void share(UUID one) {
        TestPeople.run(patient, () -> sharing.turnSheet(patient, link, one, true));
    }

    private FeedbackPage page(UUID thing) {
        return TestPeople.as(therapist, () -> feedback.page(therapist, patient, About.WORKSHEET, thing));
    }

    private void give(UUID thing, String text) {
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        var next = page(thing).next();
        TestPeople.run(
                therapist, () -> feedback.give(therapist, patient, About.WORKSHEET, thing, Ids.next(), next, text));
    }

    private Optional<WaitingSheets> waiting() {
        var asTherapist = TestPeople.as(therapist, () -> feedback.waiting(patient, therapist));
        assertThat(TestPeople.as(patient, () -> feedback.waiting(patient, therapist)))
                .as("the same in the patient's own right")
                .isEqualTo(asTherapist);
        return asTherapist;
    }

    @Test
    void the_patient_reads_it_on_the_sheet_itself_with_who_and_when() {
        give(sheet, "You saw the loop yourself.");
        assertThat(TestPeople.as(patient, () -> onTheSheet.about(patient, sheet)))
                .containsExactly(new SaidAboutIt.Said(
                        "Robin", java.time.LocalDateTime.parse("2026-05-05T10:31"), "You saw the loop yourself."));
        assertThat(TestPeople.as(patient, () -> fromTherapists.all(patient)))
                .singleElement()
                .satisfies(words -> assertThat(words.path()).isEqualTo("worksheets/W07/" + sheet));
    }

    @Test
    void a_shared_sheet_waits_since_it_was_saved_or_shared_until_there_is_a_word_and_again_once_it_is_changed() {
        var since = clock.instant();
        assertThat(waiting()).contains(new WaitingSheets(1, since));
        clock.set(since.plus(Duration.ofHours(1)));
        var second = saves("A queue");
        assertThat(waiting()).as("not shared").contains(new WaitingSheets(1, since));
        clock.set(since.plus(Duration.ofHours(2)));
        share(second);
        assertThat(waiting()).contains(new WaitingSheets(2, since));
        give(sheet, "A word");
        assertThat(waiting()).contains(new WaitingSheets(1, since.plus(Duration.ofHours(2))));
        give(second, "A word");
        assertThat(waiting()).isEmpty();
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        TestPeople.run(patient, () -> {
            var page = worksheets.open(patient, "W07", sheet);
            worksheets.save(
                    patient,
                    page.answered(new Answers(Map.of("situation", new Answer.Words("Later"))), page.version()));
        });
        assertThat(waiting()).contains(new WaitingSheets(1, clock.instant()));
    }

    @Test
    void the_therapist_reads_what_is_shared_with_the_words_of_the_form() {
        var page = page(sheet);
        assertThat(page.patientName()).isEqualTo("Robin");
        var thing = page.thing();
        assertThat(thing).isNotNull();
        assertThat(requireNonNull(thing).title()).isEqualTo("Thought record");
        assertThat(thing.groups().getFirst().lines().getFirst().answered()).isEqualTo("A film");
        var list = TestPeople.as(therapist, () -> feedback.list(therapist, patient));
        assertThat(list.waiting()).extracting(item -> item.thing().id()).containsExactly(sheet);
    }

    @Test
    void an_exposure_can_be_answered_where_it_stands() {
        var exposure = TestPeople.as(patient, () -> {
            var rung = Ids.next();
            ladder.add(patient, new Rung(rung, "Sit still for ten minutes", Kind.BODY, 40, null, true, 0));
            return exposures.plan(patient, Ids.next(), rung).id();
        });
        TestPeople.run(therapist, () -> {
            var page = feedback.page(therapist, patient, About.EXPOSURE, exposure);
            assertThat(String.valueOf(page.thing())).contains("Sit still for ten minutes", "planned, not begun");
            feedback.give(therapist, patient, About.EXPOSURE, exposure, Ids.next(), page.next(), "A good plan.");
        });
        assertThat(TestPeople.as(patient, () -> onTheExposure.about(patient, exposure)))
                .extracting(SaidAboutExposure.Said::text)
                .containsExactly("A good plan.");
    }

    @Test
    void what_is_not_shared_cannot_be_answered_and_what_was_said_stays_with_both() {
        assertThatThrownBy(() -> give(saves("Not shared"), "A word")).isInstanceOf(NotFound.class);
        give(sheet, "Said before");
        TestPeople.run(patient, () -> sharing.turnSheet(patient, link, sheet, false));
        assertThat(page(sheet).thing()).isNull();
        assertThat(page(sheet).said()).extracting(Remark::text).containsExactly("Said before");
        assertThatThrownBy(() -> give(sheet, "Another")).isInstanceOf(NotFound.class);
        assertThat(TestPeople.as(patient, () -> onTheSheet.about(patient, sheet)))
                .hasSize(1);
    }

    @Test
    void the_same_word_twice_is_one_and_a_draft_is_kept_until_it_is_given() {
        TestPeople.run(therapist, () -> {
            var draft = feedback.keep(therapist, patient, About.WORKSHEET, sheet, -1, "Half a");
            feedback.keep(therapist, patient, About.WORKSHEET, sheet, draft.version(), "Half a word");
            assertThatThrownBy(() -> feedback.keep(therapist, patient, About.WORKSHEET, sheet, 0, "Another window"))
                    .isInstanceOf(EditedMeanwhile.class);
            assertThat(page(sheet).draft().text()).isEqualTo("Half a word");
            feedback.give(therapist, patient, About.WORKSHEET, sheet, Ids.next(), 1, "Half a word");
            feedback.give(therapist, patient, About.WORKSHEET, sheet, Ids.next(), 1, "Half a word");
            assertThatThrownBy(() ->
                            feedback.give(therapist, patient, About.WORKSHEET, sheet, Ids.next(), 1, "Something else"))
                    .isInstanceOf(EditedMeanwhile.class);
            assertThatThrownBy(() ->
                            feedback.give(therapist, patient, About.WORKSHEET, sheet, Ids.next(), 2, "x".repeat(4001)))
                    .isInstanceOf(InvalidEntry.class);
        });
        assertThat(page(sheet).said()).hasSize(1);
        assertThat(page(sheet).draft()).isEqualTo(RemarkDraft.NOTHING);
    }

    @Test
    void today_says_that_somebody_wrote_until_the_patient_has_read_it_on_the_sheet() {
        assertThat(lines()).isZero();
        give(sheet, "A word");
        assertThat(lines()).isEqualTo(1);
        TestPeople.run(patient, () -> onTheSheet.about(patient, sheet));
        assertThat(lines()).isZero();
    }

    private long lines() {
        return TestPeople.as(patient, () -> agenda.page(patient)).steps().stream()
                .filter(planned -> planned.step().key().startsWith("feedback."))
                .count();
    }
}
