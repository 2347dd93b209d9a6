package app.lull.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.shell.ReadingGrade;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WorksheetFormsTest {

    private static final List<String> NEVER_SAID = List.of(
            "you should",
            "don't worry",
            "normal",
            "just",
            "great job",
            "nothing is wrong",
            "harmless",
            "tremor",
            "contraction",
            "homework",
            "als");

    private static final WorksheetForms FORMS = forms();

    @Test
    void there_are_sixteen() {
        assertThat(FORMS.all())
                .extracting(WorksheetForm::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj("W%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/content/worksheet-fields.csv", numLinesToSkip = 1)
    void every_field_of_the_reference_is_on_its_sheet(
            String form, String field, String key, String type, @Nullable String limits) {
        var found = field(form, key);

        assertThat(type(found)).as("%s: %s", form, field).isEqualTo(type);
        if (limits != null && limits.endsWith("rows")) {
            assertThat(FORMS.find(form).orElseThrow().field(key.split("\\.")[0]))
                    .get()
                    .isInstanceOfSatisfying(
                            Field.Rows.class, rows -> assertThat(rows.max()).isEqualTo(first(limits)));
        } else if (limits != null && limits.endsWith("options")) {
            assertThat(options(found)).hasSize(first(limits));
        } else if ("checks".equals(limits)) {
            assertThat(options(found))
                    .hasSizeGreaterThanOrEqualTo(20)
                    .extracting(Field.Option::id)
                    .contains("watching");
            assertThat(own(found)).isNotBlank();
        } else if (limits != null) {
            assertThat(range(found)).isEqualTo(limits);
        }
    }

    @ParameterizedTest
    @CsvSource({"W04, taper", "W05, worries", "W06, urges/ladder", "W10, exposures"})
    void four_are_filled_in_where_they_are_used(String form, String route) {
        assertThat(FORMS.find(form).orElseThrow().keptAt()).isEqualTo(route);
        assertThat(FORMS.all().stream().filter(one -> one.keptAt() != null)).hasSize(4);
    }

    @Test
    void a_thought_an_experiment_and_a_test_take_a_new_sheet_each_time() {
        assertThat(FORMS.all().stream().filter(WorksheetForm::many))
                .extracting(WorksheetForm::id)
                .containsExactly("W07", "W08", "W13");
    }

    @ParameterizedTest
    @CsvSource({
        "W01, 1", "W03, 3", "W15, 4", "W02, 8", "W03, 10", "W02, 12", "W16, 13", "W04, 17", "W04, 18", "W05, 24",
        "W06, 29", "W08, 31", "W07, 36", "W09, 37", "W07, 38", "W08, 39", "W08, 40", "W08, 41", "W10, 43", "W11, 57",
        "W12, 58", "W13, 60", "W01, 62", "W14, 64", "W14, 65", "W15, 67", "W14, 69"
    })
    void each_is_asked_for_on_the_days_of_the_reference(String form, int day) {
        assertThat(FORMS.find(form).orElseThrow().uses())
                .extracting(WorksheetForm.Use::day)
                .isSorted()
                .contains(day);
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_eighth_grader_can_read_it(WorksheetForm form) {
        assertThat(ReadingGrade.of(texts(form))).as(form.id()).isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_is_said_that_reassures_or_frightens_or_scolds(WorksheetForm form) {
        var said = String.join(" ", texts(form)).toLowerCase(java.util.Locale.ROOT);

        NEVER_SAID.forEach(words -> assertThat(said).doesNotContainPattern("\\b" + Pattern.quote(words) + "\\b"));
    }

    @Test
    void no_run_of_ten_words_stands_on_two_sheets() {
        var seen = new HashSet<String>();
        for (var form : FORMS.all()) {
            var own = new HashSet<String>();
            for (var text : texts(form)) {
                var words = List.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}'-]+"));
                for (int i = 0; i + 10 <= words.size(); i++) {
                    own.add(String.join(" ", words.subList(i, i + 10)));
                }
            }
            own.forEach(run -> assertThat(seen.add(run)).as(run).isTrue());
        }
    }

    @Test
    void chances_in_a_row_are_multiplied_and_said_coarsely() {
        var chain = new Field.Chain("chance", "All: %s.");

        assertThat(chain.said(List.of(50))).isEmpty();
        assertThat(chain.said(List.of(50, 50))).contains("All: about 25 in 100.");
        assertThat(chain.said(List.of(10, 10, 20))).contains("All: about 2 in 1,000.");
        assertThat(chain.said(List.of(100, 0))).contains("All: 0 in 100.");
        assertThat(chain.said(List.of(100, 100))).contains("All: about 100 in 100.");
        assertThat(chain.said(List.of(1, 1, 1, 1))).contains("All: less than 1 in 100,000.");
    }

    @Test
    void a_misspelt_field_stops_the_start_with_file_line_and_reason() {
        assertRefused(w03().replaceFirst("\"help\"", "\"hlep\""), "W99.json:", "hlep");
        assertRefused(w03().replaceFirst("\"intro\"", "\"inrto\""), "W99.json:70: ", "intro is missing");
    }

    @Test
    void a_type_that_is_not_known_stops_the_start() {
        assertRefused(
                w03().replaceFirst("\"type\": \"slider\"", "\"type\": \"silder\""),
                "parts[0].fields[0].fields",
                "silder");
    }

    @Test
    void a_missing_label_stops_the_start() {
        assertRefused(w03().replaceFirst("\"label\": \"About how often\",", ""), "parts[0].fields[0].fields[1]", "");
        assertRefused(
                w03().replaceFirst("\"label\": \"About how often\"", "\"label\": \" \""),
                "parts[0].fields[0].fields[1]",
                "label of band is empty");
    }

    @Test
    void a_scale_of_more_than_eleven_places_stops_the_start() {
        assertRefused(
                w03().replaceFirst("\"step\": 10", "\"step\": 5"), "W99.json:", "difficulty: more than eleven places");
    }

    @Test
    void a_catalogue_that_is_not_there_stops_the_start() {
        assertRefused(w03().replaceFirst("\"from\": \"checks\"", "\"from\": \"cheks\""), "", "cheks");
    }

    @Test
    void two_fields_of_one_name_stop_the_start() {
        assertRefused(w03().replaceFirst("\"key\": \"band\"", "\"key\": \"check\""), "", "two are called check");
    }

    @Test
    void a_use_of_a_part_that_is_not_there_stops_the_start() {
        assertRefused(
                text("W02").replaceFirst("\"part\": \"avoid\"", "\"part\": \"avoids\""),
                "",
                "no part is called avoids");
    }

    @Test
    void a_before_that_is_not_there_stops_the_start() {
        assertRefused(
                text("W07").replaceFirst("\"before\": \"belief\"", "\"before\": \"beleif\""),
                "",
                "belief-after: no slider of the same range is called beleif");
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() {
        var schema = JsonMapper.shared().readTree(text("content/worksheet.schema.json", ""));
        Map.ofEntries(
                        Map.entry("", WorksheetForm.class),
                        Map.entry("use", WorksheetForm.Use.class),
                        Map.entry("part", WorksheetForm.Part.class),
                        Map.entry("option", Field.Option.class),
                        Map.entry("chain", Field.Chain.class),
                        Map.entry("text", Field.Text.class),
                        Map.entry("slider", Field.Slider.class),
                        Map.entry("choice", Field.Choice.class),
                        Map.entry("choices", Field.Choices.class),
                        Map.entry("yesno", Field.YesNo.class),
                        Map.entry("date", Field.Day.class),
                        Map.entry("time", Field.Time.class),
                        Map.entry("number", Field.Figure.class),
                        Map.entry("rows", Field.Rows.class))
                .forEach((definition, record) -> {
                    var node =
                            definition.isEmpty() ? schema : schema.path("$defs").path(definition);
                    assertThat(names(node))
                            .as(definition)
                            .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .toList());
                });
    }

    private static List<String> names(JsonNode node) {
        return node.path("properties").propertyNames().stream()
                .filter(name -> !name.startsWith("$") && !name.equals("type"))
                .toList();
    }

    static Stream<WorksheetForm> all() {
        return FORMS.all().stream();
    }

    private static Field field(String form, String key) {
        var path = key.split("\\.");
        var field =
                FORMS.find(form).orElseThrow().field(path[0]).orElseThrow(() -> new AssertionError(form + " " + key));
        return path.length == 1
                ? field
                : ((Field.Rows) field)
                        .fields().stream()
                                .filter(inside -> inside.key().equals(path[1]))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(form + " " + key));
    }

    private static int first(String limits) {
        return Integer.parseInt(limits.split(" ")[0]);
    }

    private static String type(Field field) {
        return switch (field) {
            case Field.Text text -> "text";
            case Field.Slider slider -> "slider";
            case Field.Choice choice -> "choice";
            case Field.Choices choices -> "choices";
            case Field.YesNo yesNo -> "yesno";
            case Field.Day day -> "date";
            case Field.Time time -> "time";
            case Field.Figure number -> "number";
            case Field.Rows rows -> "rows";
        };
    }

    private static List<Field.Option> options(Field field) {
        return switch (field) {
            case Field.Choice choice -> choice.options();
            case Field.Choices choices -> choices.options();
            default -> List.of();
        };
    }

    private static String own(Field field) {
        return switch (field) {
            case Field.Choice choice -> String.valueOf(choice.own());
            case Field.Choices choices -> String.valueOf(choices.own());
            default -> "";
        };
    }

    private static String range(Field field) {
        return switch (field) {
            case Field.Slider slider -> slider.min() + "-" + slider.max();
            case Field.Figure number -> number.min() + "-" + number.max();
            default -> "";
        };
    }

    /** All that is read, without the catalogue of checks. */
    private static List<String> texts(WorksheetForm form) {
        return Stream.of(
                        Stream.of(form.title(), form.why(), form.intro()),
                        form.uses().stream().map(WorksheetForm.Use::words),
                        form.parts().stream().flatMap(part -> Stream.of(part.title(), part.help())),
                        form.fields().flatMap(WorksheetFormsTest::texts))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<@Nullable String> texts(Field field) {
        var inside = switch (field) {
            case Field.Slider slider -> Stream.of(slider.least(), slider.most());
            case Field.Choice choice
            when choice.from() == null ->
                Stream.concat(choice.options().stream().map(Field.Option::words), Stream.of(choice.own()));
            case Field.Choices choices
            when choices.from() == null ->
                Stream.concat(choices.options().stream().map(Field.Option::words), Stream.of(choices.own()));
            case Field.Rows rows -> rows.fields().stream().flatMap(WorksheetFormsTest::texts);
            default -> Stream.<String>of();
        };
        return Stream.concat(Stream.of(field.label(), field.help()), inside);
    }

    private static void assertRefused(String text, String where, String why) {
        assertThatThrownBy(() -> FORMS.read(
                        "content/en/program/worksheets/W99.json",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("content/en/program/worksheets/W99.json:")
                .hasMessageContaining(where)
                .hasMessageContaining(why);
    }

    private static WorksheetForms forms() {
        try {
            return new WorksheetForms(new Checks(new ClassPathResource("content/en/program/checks.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String w03() {
        return text("W03");
    }

    private static String text(String form) {
        return text("content/en/program/worksheets/", form + ".json");
    }

    private static String text(String folder, String name) {
        try (InputStream file =
                Objects.requireNonNull(WorksheetFormsTest.class.getClassLoader().getResourceAsStream(folder + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
