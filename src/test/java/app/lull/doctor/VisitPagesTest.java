package app.lull.doctor;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.content.MedicineGroup.Kind;
import app.lull.intake.IntakeLog;
import app.lull.medicines.Medicine;
import app.lull.medicines.Medicines;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Deed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a planned visit, from its first line until its day is over. */
@LullTest
class VisitPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final LocalDate VISIT = LocalDate.of(2026, 11, 20);

    @Autowired
    VisitPages pages;

    @Autowired
    DoctorDeeds deeds;

    @Autowired
    PageArchive archive;

    @Autowired
    Medicines medicines;

    @Autowired
    IntakeLog intake;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void noon() {
        clock.set(Instant.parse("2026-11-12T11:00:00Z"));
        patient = people.patient();
    }

    private VisitPage begun() {
        return as(patient, () -> pages.begin(patient, Ids.next(), VISIT));
    }

    private VisitPage keep(VisitPage page, Question question, String answer) {
        return as(
                patient, () -> pages.keep(patient, page.id(), new PageText(Map.of(question, answer)), page.version()));
    }

    @Test
    void a_visit_has_one_page_whichever_tab_begins_it() {
        var first = begun();
        var second = begun();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(as(patient, () -> pages.all(patient))).hasSize(1);
        as(patient, () -> pages.begin(patient, Ids.next(), VISIT.plusDays(1)));
        assertThat(as(patient, () -> pages.all(patient)))
                .extracting(VisitPage::visitOn)
                .containsExactly(VISIT.plusDays(1), VISIT);
    }

    @Test
    void a_page_is_for_a_visit_to_come_within_a_year() {
        for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1)}) {
            assertThatThrownBy(() -> as(patient, () -> pages.begin(patient, Ids.next(), day)))
                    .isInstanceOfSatisfying(
                            InvalidEntry.class,
                            refused -> assertThat(refused.field()).isEqualTo("visitOn"));
        }
        assertThat(as(patient, () -> pages.begin(patient, Ids.next(), TODAY)).open())
                .isTrue();
    }

    @Test
    void what_is_written_is_there_again_and_the_same_words_change_nothing() {
        var page = begun();
        var kept = keep(page, Question.WHERE, "left calf");
        assertThat(kept.text().of(Question.WHERE)).isEqualTo("left calf");
        assertThat(kept.version()).isEqualTo(page.version() + 1);
        assertThat(keep(page, Question.WHERE, " left calf ")).isEqualTo(kept);
    }

    @Test
    void two_tabs_that_write_different_words_do_not_overwrite_each_other() {
        var page = begun();
        keep(page, Question.WHERE, "left calf");
        assertThatThrownBy(() -> keep(page, Question.WHERE, "right calf")).isInstanceOf(EditedMeanwhile.class);
        assertThat(as(patient, () -> pages.page(patient, page.id())).text().of(Question.WHERE))
                .isEqualTo("left calf");
    }

    @Test
    void an_answer_that_is_too_long_is_refused_at_its_question() {
        assertThatThrownBy(() -> keep(begun(), Question.SLEEP, "x".repeat(PageText.MOST + 1)))
                .isInstanceOfSatisfying(
                        InvalidEntry.class,
                        refused -> assertThat(refused.field()).isEqualTo("SLEEP"))
                .hasMessageContaining("1,000")
                .hasMessageContaining("Nothing is lost");
    }

    @Test
    void it_can_be_changed_until_four_in_the_morning_after_the_visit_and_read_ever_after() throws Exception {
        var page = begun();
        clock.set(Instant.parse("2026-11-21T02:59:00Z"));
        var kept = keep(page, Question.EXAMINED, "EMG in May");
        clock.set(Instant.parse("2026-11-21T03:00:00Z"));
        assertThatThrownBy(() -> keep(kept, Question.EXAMINED, "something else"))
                .isInstanceOf(VisitOver.class);
        assertThatThrownBy(() -> as(patient, () -> pages.move(patient, page.id(), VISIT.plusDays(9), kept.version())))
                .isInstanceOf(VisitOver.class);
        var closed = as(patient, () -> pages.page(patient, page.id()));
        assertThat(closed.open()).isFalse();
        var printed = (Printed.OnePage) as(patient, () -> pages.print(patient, page.id()));
        try (var pdf = Loader.loadPDF(printed.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("20 November 2026", "EMG in May");
        }
    }

    @Test
    void a_visit_can_move_to_another_day_but_not_onto_another_visit() {
        var page = keep(begun(), Question.WHERE, "calf");
        var moved = as(patient, () -> pages.move(patient, page.id(), VISIT.plusDays(3), page.version()));
        assertThat(moved.visitOn()).isEqualTo(VISIT.plusDays(3));
        assertThat(moved.text().of(Question.WHERE)).isEqualTo("calf");
        begun();
        assertThatThrownBy(() -> as(patient, () -> pages.move(patient, page.id(), VISIT, moved.version())))
                .isInstanceOfSatisfying(
                        InvalidEntry.class,
                        refused -> assertThat(refused.field()).isEqualTo("visitOn"));
    }

    @Test
    void a_page_that_was_taken_away_can_be_put_back_as_it_was() {
        var page = keep(begun(), Question.WHERE, "calf");
        var removed = as(patient, () -> pages.remove(patient, page.id(), page.version()))
                .orElseThrow();
        assertThat(as(patient, () -> pages.all(patient))).isEmpty();
        assertThat(as(patient, () -> pages.remove(patient, page.id(), page.version())))
                .isEmpty();
        run(patient, () -> pages.putBack(patient, removed));
        run(patient, () -> pages.putBack(patient, removed));
        assertThat(as(patient, () -> pages.all(patient))).containsExactly(page);
        as(patient, () -> pages.remove(patient, page.id(), page.version()));
        begun();
        assertThatThrownBy(() -> run(patient, () -> pages.putBack(patient, removed)))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("on that day already");
    }

    @Test
    void what_is_kept_elsewhere_is_filled_in_and_twitches_are_not() {
        run(patient, () -> {
            medicines.add(
                    patient,
                    new Medicine(
                            Ids.next(),
                            "Metoprolol",
                            null,
                            Kind.MEDICINE,
                            true,
                            false,
                            "50 mg",
                            LocalDate.of(2024, 3, 1),
                            0));
            for (int day = 1; day <= 6; day++) {
                var at = TODAY.minusDays(day).atTime(9, 0);
                intake.logOwn(patient, Ids.next(), Ids.next(), "My cup " + day, 80 + 20 * day, at);
            }
        });
        var text = begun().text();
        assertThat(text.of(Question.MEDICINES)).isEqualTo("Metoprolol, 50 mg, since March 2024");
        assertThat(text.of(Question.CAFFEINE)).isEqualTo("about 130 to 180 mg (6 of the last 28 days are known)");
        assertThat(text.answers()).containsOnlyKeys(Question.MEDICINES, Question.CAFFEINE);
    }

    @Test
    void a_line_filled_in_can_be_taken_out_and_stays_out() {
        run(
                patient,
                () -> medicines.add(
                        patient,
                        new Medicine(Ids.next(), "Metoprolol", null, Kind.MEDICINE, true, false, null, null, 0)));
        var page = begun();
        var emptied = as(patient, () -> pages.keep(patient, page.id(), PageText.EMPTY, page.version()));
        assertThat(emptied.text()).isEqualTo(PageText.EMPTY);
        assertThat(begun().text()).isEqualTo(PageText.EMPTY);
    }

    @Test
    void nobody_else_reads_changes_or_prints_a_page() {
        var page = keep(begun(), Question.WHERE, "calf");
        var other = people.patient();
        assertThatThrownBy(() -> as(other, () -> pages.page(patient, page.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(other, () -> pages.print(patient, page.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(other, () -> pages.page(other, page.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(other, () -> pages.keep(other, page.id(), PageText.EMPTY, page.version())))
                .isInstanceOf(NotFound.class);
        assertThat(as(other, () -> pages.all(other))).isEmpty();
    }

    @Test
    void the_database_holds_no_word_of_it_and_the_archive_all() throws Exception {
        var page = keep(begun(), Question.MY_QUESTION, "canary in the coal mine");
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement("select sealed from doctor.visit_page where id = ?")) {
            statement.setObject(1, page.id());
            try (var row = statement.executeQuery()) {
                row.next();
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("canary");
            }
        }
        assertThat(as(patient, () -> archive.rows(patient)))
                .containsExactly(new PageArchive.Row(VISIT, "My question", "canary in the coal mine", TODAY));
    }

    @Test
    void the_program_hears_that_a_page_was_written_once_something_is_on_it() {
        var page = begun();
        assertThat(as(patient, () -> deeds.deeds(patient, TODAY, TODAY))).isEmpty();
        keep(page, Question.WHERE, "calf");
        assertThat(as(patient, () -> deeds.deeds(patient, TODAY, TODAY)))
                .containsExactly(new Deed("doctor.page", TODAY, 1));
        assertThat(as(patient, () -> deeds.deeds(patient, TODAY.plusDays(1), VISIT)))
                .isEmpty();
    }

    @Test
    void whatever_is_typed_comes_back_as_it_was_typed() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var page = begun();
        for (int i = 0; i < 300; i++) {
            var answers = new java.util.EnumMap<Question, String>(Question.class);
            for (int n = random.nextInt(3); n >= 0; n--) {
                answers.put(Question.values()[random.nextInt(12)], odd(random));
            }
            var text = new PageText(answers);
            var seen = page;
            page = as(patient, () -> pages.keep(patient, seen.id(), text, seen.version()));
            assertThat(page.text()).as("seed %d, number %d", seed, i).isEqualTo(text);
        }
        UUID id = page.id();
        assertThat(as(patient, () -> pages.page(patient, id))).isEqualTo(page);
    }

    private static String odd(Random random) {
        var text = new StringBuilder("a");
        var pieces = new String[] {
            "\n",
            "\t",
            "'",
            "\"",
            "<b>",
            "&amp;",
            "\\",
            "{\"a\":1}",
            "Ж",
            "ß",
            "\uD83D\uDE34",
            "\u202E",
            "%s",
            "--",
            " ",
            "0"
        };
        for (int n = random.nextInt(40); n > 0; n--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.append('z').toString();
    }
}
