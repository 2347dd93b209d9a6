package app.lull.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class ChecksTest {

    private static final Checks CHECKS = new Checks(new ClassPathResource("content/en/program/checks.json"));

    /** A6. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "heels or toes, gripping, squats, hopping",
                "Watching a muscle",
                "Pressing or flicking",
                "Comparing one side",
                "Measuring an arm or a leg",
                "tongue in the mirror",
                "tongue-twisters",
                "how I swallow",
                "Filming twitches",
                "Counting twitches",
                "Searching online",
                "forums, or asking a chat program",
                "reports again",
                "Asking my partner, family or doctor",
                "another EMG or another visit to a neurologist",
                "Leaving out exercise",
                "never still",
                "words about illness",
                "supplements with me",
                "twitches in bed"
            })
    void every_safety_behaviour_of_the_reference_is_in_the_catalogue(String words) {
        assertThat(CHECKS.all()).extracting(Check::words).anyMatch(one -> one.contains(words));
    }

    @Test
    void a_mistake_in_the_file_stops_the_start_with_file_line_and_reason() throws IOException {
        var text = new ClassPathResource("content/en/program/checks.json").getContentAsString(StandardCharsets.UTF_8);
        var wrong = text.replaceFirst("\"watching\"", "\"Watching!\"");

        assertThatThrownBy(() -> new Checks(new ByteArrayResource(wrong.getBytes(StandardCharsets.UTF_8))))
                .hasMessageMatching(
                        "(?s)content/en/program/checks\\.json:\\d+: checks\\[1]: id Watching! has other than.*");
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_record() throws IOException {
        var schema = JsonMapper.shared().readTree(new ClassPathResource("content/checks.schema.json").getInputStream());
        assertThat(schema.path("$defs").path("check").path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Check.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }
}
