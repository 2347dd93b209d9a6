package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SessionLibraryTest {

    private static final List<String> NEVER_SAID = List.of(
            "your twitches will stop",
            "scan your body",
            "nothing is wrong with you",
            "you should",
            "don't worry",
            "normal",
            "just",
            "great job",
            "tremor",
            "contraction");

    private static final SessionLibrary LIBRARY = library();

    @ParameterizedTest
    @CsvSource({"5, 360", "10, 660", "20, 1260"})
    void slow_breathing_takes_exactly_what_the_table_says(String length, double seconds) {
        assertThat(session("S02").seconds(Map.of("length", length))).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"4-6, 540", "5-5, 540", "5.5-5.5, 594", "4.5-4.5, 486", "6-6, 648"})
    void a_pace_keeps_the_number_of_breaths_and_changes_their_length(String pace, double seconds) {
        var main = session("S02").phases(Map.of("pace", pace)).get(2);

        assertThat(main.repeat()).isEqualTo(54);
        assertThat(main.totalSeconds()).isEqualTo(seconds);
    }

    @Test
    void the_usual_slow_breathing_is_the_middle_one_at_four_and_six() {
        assertThat(session("S02").phases(Map.of()))
                .extracting(Phase::totalSeconds)
                .containsExactly(30.0, 48.0, 540.0, 42.0);
    }

    @Test
    void the_breathing_space_has_three_minutes_of_one_minute_each() {
        assertThat(session("S06").phases(Map.of()))
                .extracting(Phase::totalSeconds)
                .containsExactly(60.0, 60.0, 60.0);
    }

    @Test
    void the_library_is_whole() {
        assertThat(LIBRARY.all())
                .extracting(GuidedSession::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 26)
                        .mapToObj("S%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/content/session-rows.csv", numLinesToSkip = 1)
    void every_row_of_the_reference_takes_its_seconds(String id, int row, String phase, double seconds) {
        assertThat(session(id).phases(Map.of()).stream()
                        .filter(p -> p.row() == row)
                        .mapToDouble(Phase::totalSeconds)
                        .sum())
                .as("%s, %s", id, phase)
                .isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({
        "S11, length=short, 303",
        "S21, length=10, 600",
        "S21, length=15, 900",
        "S22, length=30, 1800",
        "S03, out=6, 290",
        "S01, form=short, 190"
    })
    void a_shorter_or_longer_form_takes_what_is_said_of_it(String id, String chosen, double seconds) {
        var choice = chosen.split("=", 2);

        assertThat(session(id).seconds(Map.of(choice[0], choice[1]))).isEqualTo(seconds);
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void nothing_of_four_words_or_more_is_said_twice_in_a_session(GuidedSession session) {
        var said = new HashSet<String>();
        for (var phase : session.phases(Map.of())) {
            for (var passage : phase.passages()) {
                for (var sentence : String.valueOf(passage.say()).split("(?<=[.?…])\\s+")) {
                    if (words(sentence).size() >= 4) {
                        assertThat(said.add(String.join(" ", words(sentence))))
                                .as(sentence)
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("played")
    void words_are_spoken_unhurriedly_and_the_rest_is_silence(GuidedSession session, Map<String, String> chosen) {
        for (var phase : session.phases(chosen)) {
            for (var passage : phase.passages()) {
                if (passage.say() != null && passage.seconds() != null) {
                    assertThat(words(passage.say()).size() * 60 / passage.seconds())
                            .as("words a minute of \"%s\"", passage.say())
                            .isBetween(words(passage.say()).size() > 3 ? 78.0 : 10, 123.0);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("played")
    void words_of_a_breathing_phase_end_before_the_next_words_begin(GuidedSession session, Map<String, String> chosen) {
        for (var phase : session.phases(chosen)) {
            var breath = phase.breath();
            if (breath != null) {
                var starts = phase.passages().stream()
                        .map(Passage::breath)
                        .filter(Objects::nonNull)
                        .filter(b -> b > 0)
                        .toList();
                assertThat(starts).isSorted().doesNotHaveDuplicates();
                phase.passages()
                        .forEach(p -> assertThat(words(String.valueOf(p.say())).size() / 110.0 * 60)
                                .as("seconds of \"%s\"", p.say())
                                .isLessThan(breath.seconds() * 2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void nothing_is_said_that_reassures_or_frightens_or_scolds(GuidedSession session) {
        var said = String.join(" ", texts(session)).toLowerCase(java.util.Locale.ROOT);

        NEVER_SAID.forEach(words -> assertThat(said).doesNotContainPattern("\\b" + Pattern.quote(words) + "\\b"));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void an_eighth_grader_can_read_it(GuidedSession session) {
        assertThat(readingGrade(String.join(" ", texts(session)))).isLessThanOrEqualTo(8);
    }

    @Test
    void no_run_of_eight_words_stands_in_two_sessions() {
        var seen = new HashSet<String>();
        for (var session : LIBRARY.all()) {
            var own = new HashSet<String>();
            for (var text : own(session).toList()) {
                var words = words(text);
                for (int i = 0; i + 8 <= words.size(); i++) {
                    own.add(String.join(" ", words.subList(i, i + 8)));
                }
            }
            own.forEach(run -> assertThat(seen.add(run)).as(run).isTrue());
        }
    }

    @Test
    void a_phase_whose_passages_do_not_fill_it_stops_the_start() {
        assertRefused(
                s06().replace("{ \"silence\": 10 }", "{ \"silence\": 11 }"),
                "phases[0]",
                "the passages of phase arrive take 61.0 s, and the phase 60.0 s");
    }

    @Test
    void a_misspelt_field_stops_the_start_and_is_named() {
        assertRefused(s06().replaceFirst("\"cautions\"", "\"cautoins\""), "cautoins", "");
    }

    @Test
    void a_missing_field_stops_the_start_and_is_named() {
        assertRefused(s06().replaceFirst("\"label\": \"Arrive\",", ""), "phases[0]", "label is missing");
        assertRefused(s06().replaceFirst("\"version\": \\d+,", ""), "version", "");
    }

    @Test
    void a_passage_without_words_or_silence_stops_the_start() {
        assertRefused(s06().replaceFirst("\\{ \"silence\": [\\d.]+ }", "{}"), "passages[1]", "either say or silence");
    }

    @Test
    void a_minute_count_that_is_not_true_stops_the_start() {
        assertRefused(s06().replace("\"minutes\": 3", "\"minutes\": 5"), "", "minutes is 5");
    }

    @Test
    void a_choice_that_names_no_phase_stops_the_start() throws IOException {
        try (var file = open("content/en/sessions/S02.json")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertRefused(text.replaceFirst("\"phase\": \"main\"", "\"phase\": \"mian\""), "", "mian");
        }
    }

    @Test
    void a_choice_a_session_does_not_have_is_refused() {
        assertThatThrownBy(() -> session("S02").seconds(Map.of("pace", "1-1"))).hasMessageContaining("1-1");
        assertThatThrownBy(() -> session("S06").seconds(Map.of("length", "5"))).hasMessageContaining("length");
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() throws IOException {
        try (var file = open("content/session.schema.json")) {
            var schema = JsonMapper.shared().readTree(file);
            Map.of(
                            "", GuidedSession.class,
                            "caution", Caution.class,
                            "choice", Choice.class,
                            "option", Choice.Option.class,
                            "change", Change.class,
                            "phase", Phase.class,
                            "breath", Breath.class,
                            "passage", Passage.class)
                    .forEach((definition, record) -> {
                        var node = definition.isEmpty()
                                ? schema
                                : schema.path("$defs").path(definition);
                        assertThat(node.path("properties").propertyNames().stream()
                                        .filter(n -> !n.startsWith("$")))
                                .as(record.getSimpleName())
                                .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                                        .map(java.lang.reflect.RecordComponent::getName)
                                        .toList());
                    });
        }
    }

    static Stream<GuidedSession> sessions() {
        return LIBRARY.all().stream();
    }

    /** Every session with every combination of what can be chosen. */
    static Stream<Arguments> played() {
        return LIBRARY.all().stream()
                .flatMap(session -> combinations(session.choices()).map(chosen -> Arguments.of(session, chosen)));
    }

    private static Stream<Map<String, String>> combinations(List<Choice> choices) {
        if (choices.isEmpty()) {
            return Stream.of(Map.of());
        }
        var first = choices.getFirst();
        return combinations(choices.subList(1, choices.size()))
                .flatMap(rest -> first.options().stream().map(option -> {
                    var chosen = new HashMap<>(rest);
                    chosen.put(first.id(), option.id());
                    return Map.copyOf(chosen);
                }));
    }

    private static void assertRefused(String text, String field, String why) {
        assertThatThrownBy(() -> SessionLibrary.read(
                        "content/en/sessions/S99.json",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("(?s)content/en/sessions/S99\\.json:\\d+: .*")
                .hasMessageContaining(field)
                .hasMessageContaining(why);
    }

    private static SessionLibrary library() {
        try {
            return new SessionLibrary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GuidedSession session(String id) {
        return LIBRARY.find(id).orElseThrow();
    }

    private static String s06() {
        try (var file = open("content/en/sessions/S06.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(SessionLibraryTest.class.getClassLoader().getResourceAsStream(path), path);
    }

    /** All that is said or read, whatever is chosen. */
    private static List<String> texts(GuidedSession session) {
        return Stream.concat(own(session), session.cautions().stream().map(Caution::words))
                .toList();
    }

    /** Without the safety lines, which are the same wherever they stand. */
    private static Stream<String> own(GuidedSession session) {
        var spoken = session.phases().stream().flatMap(phase -> phase.passages().stream());
        var instead = session.choices().stream()
                .flatMap(choice -> choice.options().stream())
                .flatMap(option -> option.changes().stream())
                .flatMap(change -> Objects.requireNonNullElse(change.passages(), List.<Passage>of()).stream());
        return Stream.of(
                        Stream.of(session.title(), session.line(), session.evidence()),
                        session.notes().stream(),
                        Stream.concat(spoken, instead).map(Passage::say).filter(Objects::nonNull))
                .flatMap(texts -> texts);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}'-]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Flesch and Kincaid's grade: 0.39 words per sentence + 11.8 syllables per word - 15.59. */
    private static double readingGrade(String text) {
        var words = words(text);
        var sentences = text.split("[.!?:]+(\\s|$)").length;
        var syllables = words.stream()
                .mapToLong(w -> Math.max(
                        1,
                        Pattern.compile("[aeiouy]+")
                                .matcher(w.replaceAll("e$", ""))
                                .results()
                                .count()))
                .sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }
}
