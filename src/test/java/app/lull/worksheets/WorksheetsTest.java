package app.lull.worksheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.export.PersonalArchive;
import app.lull.sessions.PracticePlace;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Deed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class WorksheetsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Autowired
    private Worksheets worksheets;

    @Autowired
    private SheetDeeds deeds;

    @Autowired
    private PersonalArchive archive;

    @Autowired
    private OwnAccount accounts;

    @Autowired
    private List<PracticePlace> places;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebody() {
        at(DAY, "10:00");
        patient = people.patient(BERLIN);
    }

    @Test
    void what_is_typed_is_kept_before_it_is_saved_and_found_again() {
        var page = open("W02");
        var first = keep(page, page.version(), words("trigger", "A film about a hospital"));
        keep(page, first.version(), words("trigger", "A film about a hospital", "thought", "This is it"));

        var again = open("W02");

        assertThat(again.sheet()).isEqualTo(page.sheet());
        assertThat(again.draft()).isTrue();
        assertThat(again.answers()).isEqualTo(words("trigger", "A film about a hospital", "thought", "This is it"));
        assertThat(newest("W02")).isNull();
        assertThat(deeds()).isEmpty();
    }

    @Test
    void a_sheet_that_is_opened_and_left_leaves_nothing() {
        var page = open("W02");
        assertThat(keep(page, null, Answers.NONE).version()).isNull();

        assertThat(shelf("W02").sheets()).isEmpty();
    }

    @Test
    void each_save_is_a_version_that_stays_and_the_same_again_is_none() {
        var page = open("W02");
        page = save(page, words("trigger", "one"));
        page = save(page, words("trigger", "one"));
        at(DAY.plusDays(2), "10:00");
        page = save(page, words("trigger", "two"));

        assertThat(page.draft()).isFalse();
        assertThat(page.versions()).extracting(Sheet::number).containsExactly(2, 1);
        assertThat(page.versions()).extracting(Sheet::day).containsExactly(DAY.plusDays(2), DAY);
        assertThat(page.versions().getLast().readOut().words("trigger")).contains("one");
        assertThat(newest("W02")).extracting(Sheet::answers).isEqualTo(words("trigger", "two"));
    }

    @Test
    void a_saved_sheet_that_is_changed_is_a_draft_again_and_what_was_saved_counts_until_it_is_saved() {
        var page = save(open("W02"), words("trigger", "one"));
        keep(page, page.version(), words("trigger", "two"));

        assertThat(open("W02").draft()).isTrue();
        assertThat(newest("W02")).extracting(Sheet::answers).isEqualTo(words("trigger", "one"));
    }

    @Test
    void an_empty_sheet_is_not_saved() {
        assertThatThrownBy(() -> save(open("W01"), words("goals", " "))).isInstanceOf(InvalidEntry.class);
        assertThatThrownBy(() -> save(open("W02"), words("trigger", " \u200b ")))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("nothing on the sheet");
    }

    @Test
    void the_program_hears_of_each_day_something_was_saved_and_how_many_links_the_circle_has() {
        var page = save(open("W02"), words("trigger", "a", "thought", "b"));
        page = save(page, words("trigger", "a", "thought", "b", "sensation", "c"));
        save(page, new Answers(Map.of("trigger", new Answer.Words("a"), "belief", new Answer.Figure(80))));
        save(open("W03"), checks("watching", "filming", "asking"));
        at(DAY.plusDays(1), "10:00");
        save(open("W03"), checks("watching", "filming", "asking", "counting"));

        assertThat(deeds())
                .containsExactly(
                        new Deed("worksheet.W02", DAY, 3),
                        new Deed("worksheet.W03", DAY, 3),
                        new Deed("worksheet.W03", DAY.plusDays(1), 4));
        assertThat(as(() -> deeds.deeds(patient, DAY.plusDays(1), DAY.plusDays(1))))
                .hasSize(1);
    }

    @Test
    void a_sheet_saved_after_midnight_counts_towards_the_evening_before() {
        at(DAY.plusDays(1), "03:59");
        save(open("W09"), words("a-statement", "x"));

        assertThat(deeds()).containsExactly(new Deed("worksheet.W09", DAY, 1));
    }

    @Test
    void a_day_is_the_patients_own() {
        at(DAY, "10:00");
        patient = people.patient(ZoneId.of("Pacific/Auckland"));
        clock.set(Instant.parse("2026-09-10T17:00:00Z"));
        save(open("W09"), words("a-statement", "x"));

        assertThat(deeds()).containsExactly(new Deed("worksheet.W09", DAY.plusDays(1), 1));
    }

    @Test
    void a_thought_record_is_a_new_sheet_each_time_and_a_circle_is_one_that_grows() {
        save(open("W07"), words("thought", "one"));
        var second = as(() -> worksheets.open(patient, "W07", Ids.next()));
        assertThat(second.answers().isEmpty()).isTrue();
        assertThat(second.others()).hasSize(1);
        save(second, words("thought", "two"));

        assertThat(as(() -> worksheets.latest(patient, "W07")))
                .extracting(sheet -> sheet.readOut().words("thought").orElse(""))
                .containsExactlyInAnyOrder("two", "one");
        var circle = save(open("W02"), words("trigger", "one"));
        assertThat(as(() -> worksheets.open(patient, "W02", Ids.next())).sheet())
                .isEqualTo(circle.sheet());
    }

    @Test
    void two_tabs_that_write_the_same_sheet_lose_nothing() {
        var one = open("W02");
        var other = open("W02");
        keep(one, null, words("trigger", "from one"));

        assertThatThrownBy(() -> keep(other, null, words("trigger", "from the other")))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> save(other, words("trigger", "from the other")))
                .isInstanceOf(EditedMeanwhile.class);

        var settled =
                as(() -> worksheets.settle(patient, other.answered(words("trigger", "from the other"), null), true));
        assertThat(settled.answers()).isEqualTo(words("trigger", "from the other"));
        assertThat(settled.versions())
                .singleElement()
                .satisfies(aside -> assertThat(aside.aside()).isTrue())
                .satisfies(aside -> assertThat(aside.answers()).isEqualTo(words("trigger", "from one")));
        assertThat(newest("W02")).isNull();
        assertThat(deeds()).isEmpty();
    }

    @Test
    void where_the_other_tabs_words_are_chosen_those_here_are_put_aside() {
        var one = open("W07");
        keep(one, null, words("thought", "from one"));

        var settled =
                as(() -> worksheets.settle(patient, one.answered(words("thought", "from the other"), null), false));

        assertThat(settled.answers()).isEqualTo(words("thought", "from one"));
        assertThat(settled.versions())
                .singleElement()
                .satisfies(aside -> assertThat(aside.readOut().words("thought")).contains("from the other"));
    }

    @Test
    void of_eight_windows_that_begin_the_same_sheet_at_once_one_is_kept_and_the_others_are_told() throws Exception {
        var told = new AtomicInteger();
        var begin = new CountDownLatch(1);
        try (var windows = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                var page = open("W02");
                var answers = words("trigger", "window " + i);
                var _ = windows.submit(() -> {
                    begin.await();
                    try {
                        return save(page, answers);
                    } catch (EditedMeanwhile e) {
                        return told.incrementAndGet();
                    }
                });
            }
            begin.countDown();
        }

        assertThat(told).hasValue(7);
        assertThat(open("W02").versions()).hasSize(1);
    }

    @Test
    void a_double_tap_on_save_is_one_version_also_where_the_answer_to_the_first_was_lost() {
        var page = open("W07");
        save(page, words("thought", "one"));
        save(page, words("thought", "one"));

        assertThat(open("W07").versions()).hasSize(1);
        assertThat(open("W07").others()).isEmpty();
    }

    @Test
    void what_does_not_fit_is_refused_at_its_field_and_everything_else_is_kept() {
        var page = open("W02");
        var kept = keep(page, null, words("trigger", "a film", "thought", "This is it"));
        var refused = keep(
                page, kept.version(), words("trigger", "x".repeat(1 << 20), "thought", "tea\0pot", "cost", "sleep"));

        assertThat(refused.refused()).containsOnlyKeys("trigger", "thought");
        assertThat(refused.refused().get("trigger")).contains("holds 500", "1,048,576", "Nothing is lost");
        assertThat(open("W02").answers())
                .isEqualTo(words("trigger", "a film", "thought", "This is it", "cost", "sleep"));
        assertThatThrownBy(() -> save(open("W02"), words("trigger", "x".repeat(501))))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, e -> assertThat(e.field()).isEqualTo("trigger"));
    }

    @Test
    void a_number_out_of_range_and_a_choice_that_is_not_there_are_refused() {
        var refused = keep(
                        open("W03"),
                        null,
                        new Answers(Map.of(
                                "checks",
                                new Answer.Rows(List.of(
                                        Map.of("check", chosen("watching")),
                                        Map.of(
                                                "check", chosen("flying"),
                                                "relief", new Answer.Figure(1441),
                                                "difficulty", new Answer.Figure(55)))))))
                .refused();

        assertThat(refused).containsOnlyKeys("checks.1.check", "checks.1.relief", "checks.1.difficulty");
    }

    @Test
    void what_was_written_on_an_earlier_form_keeps_its_words() throws SQLException {
        var page = save(open("W02"), words("trigger", "a film"));
        var form = page.form();
        var earlier = new ReadOut(
                form.title(),
                List.of(new ReadOut.Part("Then", List.of(new ReadOut.Line("place", "", "Where it was", "at home")))));

        var read = ReadingOut.of(form, page.answers(), earlier);

        assertThat(read.words("place")).contains("at home");
        assertThat(ReadingOut.leftOver(form, earlier))
                .extracting(ReadOut.Line::label)
                .containsExactly("Where it was");
        assertThat(Checking.of(form, Answers.NONE, words("place", "at home")).good())
                .isEqualTo(words("place", "at home"));
    }

    @Test
    void belief_before_and_after_stand_side_by_side_and_nothing_is_made_of_it() {
        var page = save(
                open("W07"),
                new Answers(Map.of(
                        "belief", new Answer.Figure(80),
                        "belief-after", new Answer.Figure(60),
                        "emotion-strength", new Answer.Figure(70))));

        assertThat(page.compared()).singleElement().satisfies(pair -> {
            assertThat(pair.label()).isEqualTo("How much I believe it");
            assertThat(pair.sentence()).isEqualTo("Before: 80. After: 60. 20 less.");
        });
    }

    @Test
    void on_a_sheet_that_grows_the_first_and_the_latest_belief_are_compared() {
        var page = save(open("W09"), new Answers(Map.of("a-belief", new Answer.Figure(90))));
        assertThat(page.compared()).isEmpty();
        page = save(page, new Answers(Map.of("a-belief", new Answer.Figure(50))));

        assertThat(page.compared())
                .singleElement()
                .extracting(BeforeAfter::sentence)
                .isEqualTo("When you first wrote it: 90. Now: 50. 40 less.");
    }

    @Test
    void the_chain_is_read_with_its_product() {
        var page = save(
                open("W07"),
                new Answers(Map.of(
                        "chain",
                        new Answer.Rows(List.of(
                                Map.of("step", new Answer.Words("one"), "chance", new Answer.Figure(10)),
                                Map.of("step", new Answer.Words("two"), "chance", new Answer.Figure(20)))))));

        assertThat(page.readOut().words("chain.chain").orElseThrow()).contains("about 2 in 100", "your own guesses");
    }

    @Test
    void one_that_is_filled_in_elsewhere_or_is_not_there_is_not_found() {
        for (var form : List.of("W04", "W05", "W06", "W10", "W17", "w02", "../W02", "\0")) {
            assertThatThrownBy(() -> open(form)).as(form).isInstanceOf(NotFound.class);
        }
        var circle = save(open("W02"), words("trigger", "x"));
        assertThatThrownBy(() ->
                        as(() -> worksheets.keep(patient, new Draft(circle.sheet(), "W01", 0, words("goals", "x")))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_reads_or_writes() {
        var page = save(open("W02"), words("trigger", "x"));
        var stranger = people.patient();

        for (var attempt : List.<Supplier<@Nullable Object>>of(
                () -> worksheets.shelves(patient),
                () -> worksheets.open(patient, "W02"),
                () -> worksheets.newest(patient, "W02"),
                () -> worksheets.latest(patient, "W02"),
                () -> worksheets.keep(patient, page.answered(Answers.NONE, 0)),
                () -> worksheets.save(patient, page.answered(words("trigger", "y"), 0)),
                () -> worksheets.settle(patient, page.answered(words("trigger", "y"), 0), true),
                () -> deeds.deeds(patient, DAY, DAY))) {
            assertThatThrownBy(() -> TestPeople.as(stranger, attempt::get)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void what_was_written_is_sealed_and_stands_in_the_archive_in_clear() throws SQLException, IOException {
        var page = save(open("W02"), words("trigger", "Canary on the window sill"));
        keep(page, page.version(), words("trigger", "Canary on the roof"));

        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select sheet::text || (select string_agg(kept::text, ' ') from worksheets.kept
                                                where kept.patient_id = sheet.patient_id)
                          from worksheets.sheet where patient_id = '%s'
                        """.formatted(patient))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain("anary").contains("W02");
        }
        var files = new StringBuilder();
        try (var zip = new ZipInputStream(as(() -> archive.read(patient)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("worksheets")) {
                    files.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(files.toString()).contains("Canary on the window sill", "Canary on the roof", "What set it off");
    }

    @Test
    void nothing_is_left_of_it_once_the_account_is_erased() throws SQLException {
        var page = save(open("W02"), words("trigger", "x"));
        as(() -> worksheets.settle(patient, page.answered(words("trigger", "y"), 0), false));
        TestPeople.run(patient, () -> accounts.erase(patient, TestPeople.PASSWORD));

        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select count(*) from worksheets.sheet where patient_id = '%1$s')
                             + (select count(*) from worksheets.kept where patient_id = '%1$s')
                        """.formatted(patient))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void a_sheet_that_is_taken_away_is_gone_with_its_versions() {
        var page = save(open("W02"), words("trigger", "x"));
        TestPeople.run(patient, () -> worksheets.remove(patient, page.sheet()));

        assertThat(newest("W02")).isNull();
        assertThat(shelf("W02").sheets()).isEmpty();
    }

    @Test
    void the_list_has_all_sixteen_with_what_was_written_and_what_was_asked_for() {
        save(
                open("W01"),
                new Answers(Map.of("goals", new Answer.Rows(List.of(Map.of("goal", new Answer.Words("x")))))));

        var shelves = as(() -> worksheets.shelves(patient));

        assertThat(shelves).hasSize(16);
        assertThat(shelf("W01").sheets()).singleElement().satisfies(found -> {
            assertThat(found.day()).isEqualTo(DAY);
            assertThat(found.saved()).isTrue();
            assertThat(found.draft()).isFalse();
        });
        assertThat(shelf("W01").askedFor()).isTrue();
        assertThat(shelf("W14").askedFor()).isFalse();
        assertThat(places.stream().flatMap(place -> as(() -> place.ways(patient)).stream()))
                .anySatisfy(way -> assertThat(way.path()).isEqualTo("worksheets"));
    }

    private static Answers words(String... keysAndWords) {
        var given = new java.util.HashMap<String, Answer>();
        for (int i = 0; i < keysAndWords.length; i += 2) {
            given.put(keysAndWords[i], new Answer.Words(keysAndWords[i + 1]));
        }
        return new Answers(given);
    }

    private static Answers checks(String... ids) {
        return new Answers(Map.of(
                "checks",
                new Answer.Rows(List.of(ids).stream()
                        .map(id -> Map.<String, Answer.Cell>of("check", chosen(id)))
                        .toList())));
    }

    private static Answer.Chosen chosen(String id) {
        return new Answer.Chosen(List.of(id), "");
    }

    private SheetPage open(String form) {
        return as(() -> worksheets.open(patient, form));
    }

    private KeptDraft keep(SheetPage page, @Nullable Integer seen, Answers answers) {
        return as(() -> worksheets.keep(patient, page.answered(answers, seen)));
    }

    private SheetPage save(SheetPage page, Answers answers) {
        return as(() -> worksheets.save(patient, page.answered(answers, page.version())));
    }

    private @Nullable Sheet newest(String form) {
        return as(() -> worksheets.newest(patient, form)).orElse(null);
    }

    private Shelf shelf(String form) {
        return as(() -> worksheets.shelves(patient)).stream()
                .filter(shelf -> shelf.form().id().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private List<Deed> deeds() {
        return as(() -> deeds.deeds(patient, DAY.minusDays(30), DAY.plusDays(30)));
    }

    private <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestPeople.as(patient, work);
    }

    private void at(LocalDate day, String time) {
        clock.set(day.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant());
    }
}
