package app.lull.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.content.Caution;
import app.lull.curriculum.EntryWords.Careful;
import app.lull.curriculum.EntryWords.Message;
import app.lull.curriculum.EntryWords.Waiting;
import app.lull.shell.ReadingGrade;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class EntryTextsTest {

    private static final String FILE = "content/en/program/entry.json";

    private static final List<String> NEVER_SAID = List.of(
            "you should", "don't worry", "do not worry", "normal", "just", "great job", "harmless", "nothing is wrong");

    private static final EntryWords WORDS = EntryTexts.read(open(FILE));

    @Test
    void the_list_of_what_asks_for_a_visit_is_word_for_word_the_one_on_the_page_when_to_see_a_doctor()
            throws IOException {
        try (var page = open("templates/see-a-doctor.html")) {
            var list = Jsoup.parse(page, "UTF-8", "").select("main ol li").eachText();

            assertThat(list).hasSize(9).isEqualTo(WORDS.redFlagList());
        }
    }

    @Test
    void sessions_can_be_careful_with_each_of_the_eight_things_of_a2() {
        assertThat(WORDS.cautionList())
                .flatExtracting(Careful::tags)
                .containsExactly(
                        Caution.Tag.RESP,
                        Caution.Tag.CARD,
                        Caution.Tag.FAINT,
                        Caution.Tag.SEIZ,
                        Caution.Tag.PANIC,
                        Caution.Tag.CRAMP,
                        Caution.Tag.PTSD,
                        Caution.Tag.HEAR);
    }

    @Test
    void until_a_visit_breathing_sleep_and_what_steadies_go_on_and_nothing_else() {
        assertThat(WORDS.whileAVisitComesFirst().sessions())
                .containsExactly("S01", "S02", "S03", "S04", "S05", "S06", "S19", "S23");
    }

    @Test
    void an_eighth_grader_can_read_it() {
        assertThat(ReadingGrade.of(said().toList())).isLessThanOrEqualTo(8);
        screens()
                .forEach(screen -> assertThat(
                                ReadingGrade.of(Stream.concat(Stream.of(screen.heading()), screen.words().stream())
                                        .toList()))
                        .as(screen.heading())
                        .isLessThanOrEqualTo(9));
    }

    @Test
    void nothing_is_said_that_reassures_or_frightens_or_scolds() {
        said().forEach(text ->
                NEVER_SAID.forEach(words -> assertThat(" " + text.toLowerCase(java.util.Locale.ROOT) + " ")
                        .as(text)
                        .doesNotContainPattern("\\b" + words + "\\b")));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"id\": \"WAITING\"', '\"id\": \"LATER\"', 'the answers of examined are [YES, NO, LATER], not [YES, NO, WAITING]'",
        "'\"version\": 3', '\"version\": 0', 'version is 0, not 1 or more'",
        "'\"redFlagNote\"', '\"redFlagNotes\"', redFlagNote is missing",
        "'\"tags\": [\"HEAR\"]', '\"tags\": []', tags of hearing are missing",
        "'\"id\": \"hearing\"', '\"id\": \"lungs\"', lungs is there twice",
        "'\"tags\": [\"HEAR\"]', '\"tags\": [\"EARS\"]', cautionList[7]"
    })
    void a_slip_of_an_editor_stops_the_start_and_is_named(String right, String wrong, String why) throws IOException {
        String text;
        try (var file = open(FILE)) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(text).contains(right);

        assertThatThrownBy(() -> EntryTexts.read(
                        new ByteArrayInputStream(text.replace(right, wrong).getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(FILE + ":")
                .hasMessageContaining(why);
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() throws IOException {
        try (var file = open("content/entry.schema.json")) {
            var schema = JsonMapper.shared().readTree(file);
            Map.of(
                            "", EntryWords.class,
                            "screen", EntryScreen.class,
                            "answer", EntryScreen.Answer.class,
                            "careful", Careful.class,
                            "message", Message.class,
                            "waiting", Waiting.class)
                    .forEach((definition, record) -> {
                        var node = definition.isEmpty()
                                ? schema
                                : schema.path("$defs").path(definition);
                        assertThat(node.path("properties").propertyNames().stream()
                                        .filter(name -> !name.startsWith("$")))
                                .as(record.getSimpleName())
                                .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                                        .map(RecordComponent::getName)
                                        .toList());
                    });
        }
    }

    private static Stream<EntryScreen> screens() {
        return Stream.of(
                WORDS.welcome(),
                WORDS.country(),
                WORDS.pregnancy(),
                WORDS.examined(),
                WORDS.beforeAVisit(),
                WORDS.redFlags(),
                WORDS.bookAVisit(),
                WORDS.cautions(),
                WORDS.caffeine(),
                WORDS.done(),
                WORDS.answered(),
                WORDS.forAdults());
    }

    private static Stream<String> said() {
        return Stream.of(
                        screens()
                                .flatMap(screen -> Stream.concat(Stream.of(screen.heading()), screen.words().stream())),
                        screens().flatMap(screen -> screen.answers().stream().map(EntryScreen.Answer::words)),
                        WORDS.redFlagList().stream(),
                        WORDS.cautionList().stream().map(Careful::words),
                        Stream.of(WORDS.notSeen(), WORDS.visitFirst(), WORDS.suddenly(), WORDS.flagsAnswered())
                                .flatMap(message -> Stream.of(message.title(), message.text())),
                        Stream.of(
                                WORDS.redFlagNote(),
                                WORDS.whileAVisitComesFirst().why()))
                .flatMap(texts -> texts);
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(EntryTextsTest.class.getClassLoader().getResourceAsStream(path), path);
    }
}
