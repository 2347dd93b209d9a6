package app.lull.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class ConsentTextsTest {

    private static final String FILE = "content/en/consent.json";

    private final ConsentTexts texts = new ConsentTexts(new ClassPathResource(FILE));

    @ParameterizedTest
    @EnumSource(ConsentTexts.Kind.class)
    void each_purpose_has_one_current_text_with_a_version(ConsentTexts.Kind kind) {
        assertThat(texts.current(kind).version()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(texts.current(kind).text()).startsWith("I ");
    }

    @Test
    void agreeing_to_health_data_says_how_to_take_it_back() {
        assertThat(texts.current(ConsentTexts.Kind.HEALTH_DATA).text()).contains("take this back");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"kind\": \"TERMS\"'|'\"kind\": \"TERM\"'|'LINE: texts\\[0]\\.kind: .*TERM.*'",
                "'\"kind\": \"TERMS\"'|'\"kind\": \"HEALTH_DATA\"'|'10: texts\\[1]\\.kind: two texts are of the kind HEALTH_DATA'",
                "'\"version\": \"2026-11-23\"'|'\"version\": \"\"'|'#: texts\\[0]: version is empty'",
                "'\"version\": \"2026-11-23\",'|''|'#: texts\\[0]: version is missing'",
                "'\"version\"'|'\"date\"'|'#: texts\\[0]: version is missing; date on line LINE is no field here'",
                "'\"text\": \"I have'|'\"text\": \"\", \"text\": \"I have'|'LINE: .*text.*'",
                "'\"texts\": ['|'\"texts\": [], \"text\": ['|'#: text: .*'"
            })
    void a_mistake_of_an_editor_stops_the_start_with_file_line_field_and_reason(
            String words, String mistaken, String told) {
        Mistake.in(FILE, words, mistaken).isToldBy(ConsentTexts::new, told);
    }

    @Test
    void a_kind_that_is_left_out_stops_the_start() {
        assertThatThrownBy(() -> new ConsentTexts(new ByteArrayResource("{\n\"texts\": []}".getBytes(UTF_8))))
                .hasMessage("content/en/consent.json:2: texts: no text is of the kind TERMS");
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() {
        var schema = SchemaFields.schema("consent");
        SchemaFields.areThoseOf(
                Map.of("", ConsentTexts.File.class, "text", ConsentTexts.ConsentText.class), schema, Set.of());
        assertThat(SchemaFields.values(schema, "text", "kind"))
                .containsExactlyElementsOf(Arrays.stream(ConsentTexts.Kind.values())
                        .map(Enum::name)
                        .toList());
    }
}
