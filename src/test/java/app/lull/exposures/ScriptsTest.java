package app.lull.exposures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.content.Questionnaires;
import app.lull.content.SessionLibrary;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.sessions.SessionShelf;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Deed;
import app.lull.today.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class ScriptsTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final String SENTENCE = "I cannot know for sure, and I choose to cook for my friends.";
    private static final String TEXT = "I sit in the waiting room. I do not know what comes next.";

    @Autowired
    Scripts scripts;

    @Autowired
    ScriptsSection archive;

    @Autowired
    SittingsSection readings;

    @Autowired
    ExposureDeeds deeds;

    @Autowired
    ADayLater aDayLater;

    @Autowired
    ScriptInThePlayer inThePlayer;

    @Autowired
    SessionLibrary sessions;

    @Autowired
    SessionShelf shelf;

    @Autowired
    Measures measures;

    @Autowired
    Questionnaires forms;

    @Autowired
    SafetyLog safety;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    PatientId anne;

    @BeforeEach
    void noonWithAnOpenGate() {
        clock.set(NOON);
        anne = people.patient();
        var form = forms.find("PHQ-9").orElseThrow();
        var values = form.items().stream().collect(Collectors.toMap(item -> item.id(), item -> 0));
        TestPeople.run(
                anne,
                () -> measures.keep(
                        anne,
                        new Filled(
                                Ids.next(),
                                new Answered(form.id(), form.version(), form.language(), values, Set.of(), null),
                                NOON,
                                NOON)));
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(anne, work::get);
    }

    private ScriptPage page() {
        return as(() -> scripts.page(anne));
    }

    private Script keep(int seen, String sentence, String text) {
        return as(() -> scripts.keep(anne, Ids.next(), seen, sentence, text));
    }

    private Sitting sit(int suds) {
        return as(() -> scripts.sit(anne, Ids.next(), suds));
    }

    private Sitting loop(UUID sitting, int n, int suds) {
        return as(() -> scripts.loop(anne, sitting, n, suds));
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    @Test
    void the_sentence_comes_first_and_the_script_later_and_every_version_stays() {
        keep(0, SENTENCE, "");
        keep(1, SENTENCE, TEXT);
        keep(2, SENTENCE, TEXT + " I stay.");

        assertThat(page().script()).isNotNull().satisfies(script -> {
            assertThat(script.version()).isEqualTo(3);
            assertThat(script.text()).endsWith("I stay.");
        });
        assertThat(page().earlier())
                .isNotNull()
                .satisfies(earlier -> assertThat(earlier.text()).isEqualTo(TEXT));
        assertThat(as(() -> archive.rows(anne))).extracting(Script::version).containsExactly(3, 2, 1);
        assertThat(as(() -> deeds.deeds(anne, DAY, DAY)))
                .containsExactly(new Deed("exposure.script", DAY, 15), new Deed("exposure.sentence", DAY, 1));
    }

    @Test
    void the_player_of_the_worry_script_gets_the_latest_words_and_no_other_player_gets_any() {
        assertThat(played("S24")).isEmpty();
        keep(0, SENTENCE, "");
        assertThat(played("S24")).isEmpty();
        keep(1, SENTENCE, TEXT);
        keep(2, SENTENCE, TEXT + " It stays open.");
        assertThat(played("S24")).contains(TEXT + " It stays open.");
        assertThat(played("S22")).isEmpty();
    }

    private Optional<String> played(String session) {
        return as(() -> inThePlayer.text(anne, sessions.find(session).orElseThrow()));
    }

    @Test
    void the_same_words_again_are_the_same_version_and_another_tab_does_not_overwrite() {
        var first = keep(0, SENTENCE, TEXT);
        assertThat(keep(0, SENTENCE + " ", TEXT)).isEqualTo(first);
        assertThat(keep(1, SENTENCE, TEXT)).isEqualTo(first);
        keep(1, SENTENCE, TEXT + " I stay.");

        assertThatThrownBy(() -> keep(1, SENTENCE, "Another end.")).isInstanceOf(EditedMeanwhile.class);
        assertThat(page().versions()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I do not know.|4",
                "I – well – wait …|3",
                "'  One\n\ntwo\tthree '|3",
                "it's a what-if|3",
                "'— … !'|0",
                "''|0",
                "1 2|2"
            })
    void words_are_counted_as_people_count_them(String text, int words) {
        assertThat(Script.words(text)).isEqualTo(words);
    }

    @Test
    void what_is_too_long_or_nothing_is_told_at_its_field() {
        for (var refused : List.of(
                List.of("sentence", "x".repeat(301), TEXT),
                List.of("text", SENTENCE, "x".repeat(1 << 20)),
                List.of("text", " ", "\n"))) {
            assertThatThrownBy(() -> keep(0, refused.get(1), refused.get(2)))
                    .isInstanceOfSatisfying(
                            InvalidEntry.class, e -> assertThat(e.field()).isEqualTo(refused.getFirst()));
        }
    }

    @Test
    void it_is_read_in_loops_and_each_is_taken_down_once() {
        keep(0, SENTENCE, TEXT);
        var sitting = sit(60);
        assertThat(sit(10).id()).as("one that runs is the one").isEqualTo(sitting.id());
        later(Duration.ofMinutes(3));
        loop(sitting.id(), 1, 70);
        loop(sitting.id(), 1, 20);
        later(Duration.ofMinutes(3));
        loop(sitting.id(), 2, 55);
        assertThatThrownBy(() -> loop(sitting.id(), 4, 55)).isInstanceOf(NotFound.class);

        assertThat(page().sitting()).isNotNull().satisfies(one -> {
            assertThat(one.start()).isEqualTo(60);
            assertThat(one.loops()).containsExactly(70, 55);
        });
        assertThat(as(() -> deeds.deeds(anne, DAY, DAY))).contains(new Deed("exposure.loop", DAY, 2));
        assertThat(as(() -> readings.rows(anne))).hasSize(1);

        later(Duration.ofHours(2));
        assertThat(page().sitting()).isNull();
        assertThat(page().sittings()).hasSize(1);
        assertThat(sit(40).id()).isNotEqualTo(sitting.id());
    }

    @Test
    void relaxing_waits_for_a_quarter_of_an_hour_after_the_last_loop() {
        keep(0, SENTENCE, TEXT);
        var sitting = sit(60);
        later(Duration.ofMinutes(10));
        loop(sitting.id(), 1, 60);
        later(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(as(() -> shelf.find(anne, "S11")).closed()).startsWith("After the step");
        later(Duration.ofSeconds(1));
        assertThat(as(() -> shelf.find(anne, "S11")).closed()).isNull();
    }

    @Test
    void no_sitting_begins_without_a_script_while_it_rests_or_before_the_gate() {
        keep(0, SENTENCE, "");
        refused(() -> sit(30), "Write your script first");
        keep(1, SENTENCE, TEXT);
        clock.set(NOON.plus(Duration.ofDays(15)));
        refused(() -> sit(30), "how the last two weeks were");

        clock.set(NOON.plus(Duration.ofDays(3)));
        TestPeople.run(
                anne,
                () -> safety.keep(
                        anne,
                        new SafetyEvent(
                                Ids.next(),
                                Ids.next(),
                                clock.instant(),
                                SafetyEvent.Kind.HOPELESS,
                                null,
                                null,
                                null,
                                null)));
        refused(() -> sit(30), "rest for now");
        refused(() -> sit(101), "from 0 to 100");
    }

    private static void refused(Runnable work, String words) {
        assertThatThrownBy(work::run).isInstanceOf(InvalidEntry.class).hasMessageContaining(words);
    }

    @Test
    void a_reading_that_ended_far_above_its_start_is_asked_about_a_day_later() {
        keep(0, SENTENCE, TEXT);
        var sitting = sit(30);
        loop(sitting.id(), 1, 90);
        loop(sitting.id(), 2, 60);
        later(Duration.ofHours(24));

        assertThat(page().asksAgain()).isNotNull();
        assertThat(steps()).singleElement().satisfies(step -> {
            assertThat(step.path()).isEqualTo("exposures/script");
            assertThat(step.done()).isFalse();
        });
        var answered = as(() -> scripts.after(anne, sitting.id(), 60));
        assertThat(answered.stayedHigh()).isTrue();
        assertThat(as(() -> scripts.after(anne, sitting.id(), 0)).after()).isEqualTo(60);
        assertThat(page().asksAgain()).isNull();
        assertThat(steps())
                .singleElement()
                .satisfies(step -> assertThat(step.done()).isTrue());
    }

    @Test
    void one_that_rose_and_fell_again_is_not_asked_about() {
        keep(0, SENTENCE, TEXT);
        var sitting = sit(30);
        loop(sitting.id(), 1, 90);
        loop(sitting.id(), 2, 59);
        later(Duration.ofHours(24));
        assertThat(steps()).isEmpty();
        assertThat(page().asksAgain()).isNull();
    }

    @Test
    void another_patient_reads_and_writes_nothing_and_the_database_reads_no_word() throws SQLException {
        var canary = "Canary-" + UUID.randomUUID();
        keep(0, canary, canary);
        var sitting = sit(30);
        var bo = people.patient();
        for (Runnable work : List.<Runnable>of(
                () -> scripts.page(anne),
                () -> scripts.versions(anne),
                () -> scripts.sittings(anne),
                () -> scripts.text(anne),
                () -> inThePlayer.text(anne, sessions.find("S24").orElseThrow()),
                () -> scripts.keep(anne, Ids.next(), 1, "a", "b"),
                () -> scripts.loop(bo, sitting.id(), 1, 1),
                () -> scripts.after(bo, sitting.id(), 1))) {
            assertThatThrownBy(() -> TestPeople.run(bo, work)).isInstanceOf(NotFound.class);
        }
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(
                    "select encode(text_sealed, 'escape') || encode(sentence_sealed, 'escape') from exposures.script"
                            + " where patient_id = '" + anne + "'");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain(canary);
        }
    }

    private List<Step> steps() {
        return as(() -> aDayLater.stepsFor(anne, DAY.plusDays(1)));
    }
}
