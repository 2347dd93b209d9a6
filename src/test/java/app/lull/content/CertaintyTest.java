package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the hint for therapists finds on 60 examples that were written for this test. They are nobody's messages: what it
 * finds in real ones is not known.
 */
@Tag("slow")
class CertaintyTest {

    private final Certainty certainty = new Certainty();

    CertaintyTest() throws IOException {}

    private record Example(String what, String message) {}

    private static List<Example> examples() throws IOException {
        try (var file = CertaintyTest.class.getResourceAsStream("/content/certainty-examples.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\\|", 2))
                    .map(parts -> new Example(parts[0], parts[1]))
                    .toList();
        }
    }

    private String found(Example example) {
        return certainty.about(example.message()).map(Enum::name).orElse("NONE");
    }

    @Test
    void of_30_examples_that_ask_for_certainty_26_are_found_and_none_of_the_30_others_is_taken_for_one()
            throws IOException {
        var all = examples();
        var asking = all.stream().filter(one -> one.what().equals("CERTAINTY")).toList();
        var found = all.stream().filter(one -> found(one).equals("CERTAINTY")).toList();
        var right = found.stream().filter(asking::contains).toList();
        System.out.printf(
                "asks for certainty: precision %d of %d, recall %d of %d; missed: %s; wrong: %s%n",
                right.size(),
                found.size(),
                right.size(),
                asking.size(),
                asking.stream().filter(one -> !found.contains(one)).toList(),
                found.stream().filter(one -> !asking.contains(one)).toList());

        assertThat(all).hasSize(60);
        assertThat(asking).hasSize(30);
        assertThat(right).hasSize(26);
        assertThat(found).isEqualTo(right);
    }

    @Test
    void thoughts_of_death_and_news_for_a_doctor_have_their_own_hint_and_never_that_of_certainty() throws IOException {
        for (var example : examples()) {
            if (example.what().equals("SURVIVAL") || example.what().equals("DOCTOR")) {
                assertThat(found(example)).as(example.message()).isEqualTo(example.what());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's not ALS, believe me.",
                "Don’t worry about the calf.",
                "You'll be fine.",
                "That is perfectly normal.",
                "There is nothing to worry about.",
                "The twitching is harmless."
            })
    void a_therapists_own_words_that_tell_what_the_symptom_is_are_noticed(String draft) {
        assertThat(certainty.reassures(draft)).isTrue();
    }

    @Test
    void the_wordings_that_are_offered_never_reassure_and_never_ask_for_certainty() {
        assertThat(certainty.wordings()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(wording -> {
            assertThat(certainty.reassures(wording.say())).as(wording.say()).isFalse();
            assertThat(certainty.about(wording.say())).as(wording.say()).isEmpty();
        });
        assertThat(certainty.reassures("Thursday at ten is fine for me. Bring W15, please."))
                .isFalse();
    }

    @Test
    void words_are_found_in_whatever_letters_and_quotes_they_are_typed_and_only_within_one_sentence() {
        assertThat(certainty.about("TELL ME IT’S FINE")).contains(Certainty.About.CERTAINTY);
        assertThat(certainty.about("I will tell me. It's fine weather.")).isEmpty();
        assertThat(certainty.about("")).isEqualTo(Optional.empty());
        assertThat(certainty.about("do you think ".repeat(80_000))).isEmpty();
    }

    @Test
    void a_phrase_with_a_slot_that_there_is_not_is_told_with_file_line_and_field() throws IOException {
        String file;
        try (var text = CertaintyTest.class.getResourceAsStream("/content/en/certainty.json")) {
            file = new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThatThrownBy(() -> read(file.replace("do {you} think i have", "do {your} think i have")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("x\\.json:\\d+: .*")
                .hasMessageContaining("asks[3]: “do {your} think i have” names a slot that there is not");
        assertThatThrownBy(() -> read(file.replace("\"reminder\"", "\"remind\"")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("remind");
    }

    private static CertaintyWords read(String json) {
        return Certainty.read("x.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
