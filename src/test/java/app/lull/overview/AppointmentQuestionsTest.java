package app.lull.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.content.CheckedJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The questions of an appointment: open, about what was done, and none that reassures. */
class AppointmentQuestionsTest {

    private final AppointmentQuestions questions = new AppointmentQuestions();

    @Test
    void every_kind_of_change_has_one_to_three_questions() {
        for (var turn : Turn.values()) {
            assertThat(questions.of(List.of(turn))).as(turn.name()).hasSizeBetween(1, 3);
        }
        assertThat(questions.of(List.of())).isEqualTo(questions.of(List.of(Turn.LITTLE_SEEN)));
    }

    @Test
    void no_question_speaks_of_illness_or_reassures() {
        assertThat(questions.of(Arrays.asList(Turn.values())))
                .allSatisfy(question -> assertThat(question)
                        .endsWith("?")
                        .doesNotContainIgnoringCase("ALS")
                        .doesNotContainIgnoringCase("harmless")
                        .doesNotContainIgnoringCase("normal")
                        .doesNotContainIgnoringCase("worse than")
                        .doesNotContainIgnoringCase("disease")
                        .doesNotContain("!"));
    }

    @Test
    void what_is_about_staying_alive_is_asked_first() {
        assertThat(questions.of(List.of(Turn.URGES_RIDDEN, Turn.SAFETY_OPEN)).getFirst())
                .isEqualTo(questions.of(List.of(Turn.SAFETY_OPEN)).getFirst());
    }

    @Test
    void a_mistake_in_the_file_is_named_with_line_and_field() {
        assertThatThrownBy(() -> read("""
                        {
                          "version": "1",
                          "reminder": "r",
                          "questions": [
                            { "when": "URGES_RIDDEN", "ask": ["Ride it out."] }
                          ]
                        }
                        """))
                .hasMessageContaining("appointment.json:5: questions[0]")
                .hasMessageContaining("is no question");
        assertThatThrownBy(() -> read("{ \"version\": \"1\", \"reminder\": \"r\", \"questions\": [] }"))
                .hasMessageContaining("there are no questions for");
    }

    private static Object read(String text) {
        return CheckedJson.read(
                "content/en/appointment.json",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                AppointmentQuestions.File.class);
    }
}
