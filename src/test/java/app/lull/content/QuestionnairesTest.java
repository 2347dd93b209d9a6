package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class QuestionnairesTest {

    private static final Questionnaires FORMS = forms();

    @Test
    void the_seven_forms_that_may_be_shown_are_there_and_no_other() {
        assertThat(FORMS.all())
                .extracting(Questionnaire::id)
                .containsExactlyInAnyOrder("GAD-7", "GAD-2", "PHQ-9", "PHQ-8", "PHQ-2", "PHQ-4", "PHQ-15");
    }

    @ParameterizedTest
    @CsvSource({
        "GAD-7, 69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7",
        "GAD-2, 69725-0 68509-9",
        "PHQ-9, 44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8",
        "PHQ-8, 44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3",
        "PHQ-2, 44250-9 44255-8",
        "PHQ-4, 69725-0 68509-9 44250-9 44255-8",
        "PHQ-15, 69671-6 69672-4 69673-2 69674-0 69717-7 69675-7 69676-5 69677-3 69678-1 69679-9 69680-7 69681-5 69682-3"
                + " 69731-8 69732-6"
    })
    void each_item_has_its_loinc_code_in_the_order_of_the_form(String id, String codes) {
        assertThat(form(id).items()).extracting(Questionnaire.Item::loinc).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GAD-7, 69737-5, 70274-6",
                "GAD-2, -, -",
                "PHQ-9, 44249-1, 44261-6",
                "PHQ-8, -, -",
                "PHQ-2, 55757-9, 55758-7",
                "PHQ-4, 69724-3, -",
                "PHQ-15, 69728-4, 70273-8"
            })
    void panel_and_total_have_their_codes_and_none_that_nobody_verified(
            String id, @Nullable String panel, @Nullable String total) {
        assertThat(form(id).loinc().panel()).isEqualTo(panel);
        assertThat(form(id).loinc().total()).isEqualTo(total);
        assertThat(form(id).loinc().notice()).contains("loinc.org/license");
    }

    @Test
    void how_often_is_answered_with_the_four_official_labels() {
        for (var form : FORMS.all()) {
            if (form.id().equals("PHQ-15")) {
                assertThat(answers(form.answers()))
                        .containsExactly(
                                "0 Not bothered LA18334-5",
                                "1 Bothered a little LA18335-2",
                                "2 Bothered a lot LA18336-0");
            } else {
                assertThat(answers(form.answers()))
                        .as(form.id())
                        .containsExactly(
                                "0 Not at all LA6568-5",
                                "1 Several days LA6569-3",
                                "2 More than half the days LA6570-1",
                                "3 Nearly every day LA6571-9");
                assertThat(form.loinc().answers()).isEqualTo("LL358-3");
            }
        }
    }

    @Test
    void very_difficult_comes_before_extremely_difficult_though_its_code_is_higher() {
        assertThat(FORMS.all())
                .filteredOn(form -> form.difficulty() != null)
                .extracting(Questionnaire::id)
                .containsExactlyInAnyOrder("GAD-7", "PHQ-9");
        for (var id : List.of("GAD-7", "PHQ-9")) {
            var difficulty = Objects.requireNonNull(form(id).difficulty());
            assertThat(difficulty.loinc()).isEqualTo("69722-7");
            assertThat(answers(difficulty.answers()))
                    .containsExactly(
                            "0 Not difficult at all LA6572-7",
                            "1 Somewhat difficult LA6573-5",
                            "2 Very difficult LA6575-0",
                            "3 Extremely difficult LA6574-3");
        }
    }

    @Test
    void the_short_forms_ask_word_for_word_what_the_long_ones_ask() {
        assertThat(words("GAD-2")).isEqualTo(words("GAD-7").subList(0, 2));
        assertThat(words("PHQ-2")).isEqualTo(words("PHQ-9").subList(0, 2));
        assertThat(words("PHQ-8")).isEqualTo(words("PHQ-9").subList(0, 8));
        assertThat(words("PHQ-4"))
                .isEqualTo(Stream.concat(words("GAD-2").stream(), words("PHQ-2").stream())
                        .toList());
    }

    @Test
    void only_the_ninth_item_of_the_phq_9_is_a_reason_to_ask_on_at_once() {
        for (var form : FORMS.all()) {
            assertThat(form.items().stream()
                            .filter(Questionnaire.Item::safety)
                            .map(item -> form.id() + " " + item.id()))
                    .isEqualTo(form.id().equals("PHQ-9") ? List.of("PHQ-9 q9") : List.of());
        }
        assertThat(words("PHQ-9").get(8)).startsWith("Thoughts that you would be better off dead");
    }

    @Test
    void only_the_menstrual_item_of_the_phq_15_is_not_for_everybody() {
        for (var form : FORMS.all()) {
            assertThat(form.items().stream()
                            .filter(item -> item.onlyFor() != null)
                            .map(Questionnaire.Item::text))
                    .isEqualTo(
                            form.id().equals("PHQ-15")
                                    ? List.of("Menstrual cramps or other problems with your periods")
                                    : List.of());
        }
        assertThat(form("PHQ-15").items().get(3).onlyFor()).isEqualTo(Questionnaire.OnlyFor.MENSTRUATING);
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_form_asks_about_twitches(Questionnaire form) {
        for (var item : form.items()) {
            assertThat(item.text().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContainPattern("twitch|fascicul|muscle|spasm|jerk|tremor|flicker|quiver|contraction");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void plain_words_stand_beside_each_term_and_give_no_verdict(Questionnaire form) {
        form.bands()
                .forEach(band -> assertThat(band.words())
                        .doesNotContainPattern(
                                "(?i)sever|mild|moderate|normal|abnormal|positive|negative|risk|disorder"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_form_thanks_its_authors_and_names_two_copies(Questionnaire form) {
        assertThat(form.credit())
                .isEqualTo("Developed by Drs. Spitzer, Williams, Kroenke and colleagues, with an educational grant from"
                        + " Pfizer Inc.");
        assertThat(form.licence()).startsWith("No permission required to reproduce, translate, display or distribute");
        assertThat(form.sources()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(form.weeks()).isEqualTo(form.id().equals("PHQ-15") ? 4 : 2);
        assertThat(form.stem()).contains(form.weeks() + " weeks");
    }

    @Test
    void a_short_form_leads_to_the_long_one() {
        assertThat(form("GAD-2").bands().getLast().offers()).isEqualTo("GAD-7");
        assertThat(form("PHQ-2").bands().getLast().offers()).isEqualTo("PHQ-9");
        assertThat(form("PHQ-4").subscales())
                .extracting(s ->
                        s.id() + " " + s.items() + " " + s.bands().getLast().offers())
                .containsExactly("anxiety [q1, q2] GAD-7", "depression [q3, q4] PHQ-9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"GAD-7\" | \"id\": \"gad7\" | the whole | id is gad7",
                "\"version\": 1, | '' | the whole | version is 0",
                "\"version\": 1, | \"version\": 1.5, | version | ''",
                "\"stem\" | \"setm\" | the whole | stem is missing",
                "69733-4 | 69733-5 | items[2] | loinc is 69733-5, whose check digit is wrong",
                "LA6570-1 | 6570-1 | answers[2] | no answer code",
                "\"value\": 3 | \"value\": 4 | '' | 4 stands in the place of 3",
                "\"id\": \"q3\" | \"id\": \"q4\" | '' | q4 stands in the place of q3",
                "\"text\": \"Trouble relaxing\" | \"text\": \" \" | items[3] | text is empty",
                "\"to\": 9 | \"to\": 8 | '' | bands: one begins at 10, not at 9",
                "\"to\": 21 | \"to\": 20 | '' | bands end at 20, and the score at 21",
                "\"points\": 4, | '' | change | reliability is missing",
                "\"points\": 4, | \"points\": 4, \"reliability\": 0.9, | change | norms are there too",
                "\"credit\" | \"cerdit\" | the whole | credit is missing",
                "\"difficulty\" | \"dificulty\" | dificulty | ''"
            })
    void a_wrong_file_stops_the_start_and_is_named_with_the_field(String old, String now, String field, String why) {
        var wrong = gad7().replaceFirst(java.util.regex.Pattern.quote(old), now);

        assertThat(wrong).isNotEqualTo(gad7());
        assertRefused(wrong, field, why);
    }

    @Test
    void one_copy_is_not_enough() {
        var text = gad7();
        var second = text.indexOf("}", text.indexOf("\"sources\""));

        assertRefused(text.substring(0, second + 1) + "]}", "", "two different copies are needed");
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records_and_asks_for_those_that_must_be_there()
            throws IOException {
        try (var file = open("content/questionnaire.schema.json")) {
            var schema = JsonMapper.shared().readTree(file);
            var records = Map.of(
                    "", Questionnaire.class,
                    "answer", Questionnaire.Answer.class,
                    "item", Questionnaire.Item.class,
                    "difficulty", Questionnaire.Difficulty.class,
                    "subscale", Questionnaire.Subscale.class,
                    "band", Questionnaire.Band.class,
                    "change", Questionnaire.Change.class,
                    "codes", Questionnaire.Codes.class,
                    "source", Questionnaire.Source.class);
            assertThat(schema.path("$defs").propertyNames().size()).isEqualTo(records.size() - 1);
            records.forEach((definition, record) -> {
                var node = definition.isEmpty() ? schema : schema.path("$defs").path(definition);
                assertThat(node.path("properties").propertyNames().stream().filter(n -> !n.startsWith("$")))
                        .as(record.getSimpleName())
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
                assertThat(node.path("required").valueStream().map(n -> n.asString()))
                        .as("what %s must have", record.getSimpleName())
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                                .filter(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                        && c.getType() != boolean.class)
                                .map(RecordComponent::getName)
                                .toList());
                assertThat(node.path("additionalProperties").asBoolean(true)).isFalse();
            });
        }
    }

    @Test
    void an_answer_finds_the_words_it_was_given_to_after_the_form_has_changed() {
        var first = form("GAD-7");
        var second =
                read(gad7().replace("\"version\": 1,", "\"version\": 2,").replace("Trouble relaxing", "Hard to relax"));
        var forms = new Questionnaires(List.of(second), List.of(first));

        assertThat(forms.find("GAD-7").orElseThrow().items().get(3).text()).isEqualTo("Hard to relax");
        assertThat(forms.find("GAD-7", 1, "en").orElseThrow().items().get(3).text())
                .isEqualTo("Trouble relaxing");
        assertThat(forms.find("GAD-7", 3, "en")).isEmpty();
        assertThat(forms.find("GAD-7", 1, "de")).isEmpty();
    }

    @Test
    void a_version_that_answers_were_given_to_cannot_be_thrown_away() {
        var second = read(gad7().replace("\"version\": 1,", "\"version\": 2,"));

        assertThatThrownBy(() -> new Questionnaires(List.of(second), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("earlier/GAD-7-v1.json is missing");
    }

    /** Where this fails: raise the version, put the old file under {@code earlier}, and then the new line here. */
    @ParameterizedTest
    @MethodSource("all")
    void words_and_points_that_change_raise_the_version(Questionnaire form) throws IOException {
        try (var file = open("content/questionnaire-fingerprints.csv")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(lines).contains("%s,%d,%s".formatted(form.id(), form.version(), fingerprint(form)));
        }
    }

    private static String fingerprint(Questionnaire form) {
        var shownAndCounted = List.of(form.stem(), form.answers(), form.items(), form.subscales(), form.bands());
        var text = shownAndCounted + " " + form.difficulty();
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Questionnaire read(String text) {
        return Questionnaires.read("a form", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"GAD-7, 8, 3.68 5.37", "PHQ-9, 10, 5.42"})
    void the_help_on_changes_names_what_the_formula_gives_and_the_line_is_that_of_the_manual(
            String id, int line, String points) {
        var change = Objects.requireNonNull(form(id).change());

        assertThat(change.line()).isEqualTo(line);
        for (var point : points.split(" ")) {
            assertThat(change.help()).contains(point + " points");
        }
    }

    static Stream<Questionnaire> all() {
        return FORMS.all().stream();
    }

    private static List<String> answers(List<Questionnaire.Answer> answers) {
        return answers.stream()
                .map(a -> a.value() + " " + a.text() + " " + a.loinc())
                .toList();
    }

    private static List<String> words(String id) {
        return form(id).items().stream().map(Questionnaire.Item::text).toList();
    }

    private static void assertRefused(String text, String field, String why) {
        assertThatThrownBy(() -> Questionnaires.read(
                        "content/en/measures/GAD-7.json",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("(?s)content/en/measures/GAD-7\\.json:\\d+: .*")
                .hasMessageContaining(field)
                .hasMessageContaining(why);
    }

    private static Questionnaire form(String id) {
        return FORMS.find(id).orElseThrow();
    }

    private static String gad7() {
        try (var file = open("content/en/measures/GAD-7.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(QuestionnairesTest.class.getClassLoader().getResourceAsStream(path), path);
    }

    private static Questionnaires forms() {
        try {
            return new Questionnaires();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
