package app.lull.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.curriculum.ExposureIdea.Kind;
import app.lull.shell.ReadingGrade;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExposureIdeasTest {

    private static final String FILE = "content/en/program/exposures.json";

    @Test
    void every_example_of_the_reference_is_offered() throws IOException {
        var words = ideas().all().stream()
                .map(idea -> idea.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));

        assertThat(words)
                .contains(
                        "bench",
                        "calves bare",
                        "friend",
                        "past the hospital",
                        "a-l-s",
                        "on my desk",
                        "cream",
                        "stairs",
                        "ten minutes without checking",
                        "three hours",
                        "name of the illness",
                        "film scene",
                        "poster",
                        "script");
    }

    @Test
    void there_is_something_of_each_kind_and_of_each_height() throws IOException {
        for (var kind : Kind.values()) {
            assertThat(ideas().all()).as("%s", kind).anyMatch(idea -> idea.kind() == kind);
        }
        assertThat(ideas().all()).anyMatch(idea -> idea.suds() <= 40).anyMatch(idea -> idea.suds() >= 70);
    }

    @Test
    void no_step_tests_the_body_and_none_is_a_game_with_danger() throws IOException {
        assertThat(ideas().all())
                .allSatisfy(idea -> assertThat(idea.words().toLowerCase(Locale.ROOT))
                        .doesNotContain(
                                "strength",
                                "tiptoe",
                                "on my heels",
                                "grip",
                                "squat",
                                "hop",
                                "tongue",
                                "swallow",
                                "measure",
                                "count",
                                "film a twitch",
                                "should",
                                "normal",
                                "just",
                                "tremor",
                                "contraction"));
    }

    @Test
    void every_step_can_be_read_after_eight_years_of_school() throws IOException {
        assertThat(ReadingGrade.of(
                        ideas().all().stream().map(ExposureIdea::words).toList()))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() throws IOException {
        var schema = JsonMapper.shared().readTree(open("content/exposures.schema.json"));
        var idea = schema.path("$defs").path("exposureIdea");

        assertThat(names(idea.path("properties"))).containsExactlyInAnyOrderElementsOf(fields(ExposureIdea.class));
        assertThat(values(idea.path("required"))).containsExactlyInAnyOrderElementsOf(fields(ExposureIdea.class));
        assertThat(values(idea.path("properties").path("kind").path("enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::name).toList());
        assertThat(values(schema.path("required")))
                .containsExactlyInAnyOrderElementsOf(fields(ExposureIdeas.Table.class));
        assertThat(JsonMapper.shared().readTree(open(FILE)).path("$schema").asString())
                .endsWith("exposures.schema.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"suds\": 30'|'\"suds\": 101'|101, not 5 to 100",
                "'\"kind\": \"BODY\"'|'\"kind\": \"MIND\"'|kind",
                "'\"id\": \"film-scene\"'|'\"id\": \"say-the-name\"'|two are called say-the-name",
                "'\"id\": \"film-scene\"'|'\"id\": \"Film scene\"'|small letters",
                "'\"version\": 1'|'\"version\": 0'|version is 0",
                "'\"version\": 1'|'\"version\": 1, \"more\": 2'|more"
            })
    void a_mistake_of_an_editor_stops_the_start_and_says_where_it_is(String words, String mistaken, String said)
            throws IOException {
        var text = new String(open(FILE).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).contains(words);
        var changed = text.replaceFirst(Pattern.quote(words), mistaken);

        assertThatThrownBy(() -> new ExposureIdeas(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining(FILE)
                .hasMessageContaining(said);
    }

    private static ExposureIdeas ideas() throws IOException {
        try (var in = open(FILE)) {
            return new ExposureIdeas(in);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(ExposureIdeasTest.class.getClassLoader().getResourceAsStream(path), path);
    }

    private static List<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private static List<String> values(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
