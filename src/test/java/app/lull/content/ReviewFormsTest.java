package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.shell.ReadingGrade;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class ReviewFormsTest {

    private static final String FILE = "content/en/review/C6w.json";

    private final ReviewForm form;

    ReviewFormsTest() throws IOException {
        form = new ReviewForms().current();
    }

    @Test
    void it_has_eight_items_from_never_to_nearly_always_and_the_last_two_count_the_other_way_round() {
        assertThat(form.items()).hasSize(8);
        assertThat(form.answers()).hasSize(5).startsWith("never").endsWith("nearly always");
        assertThat(form.items().stream().map(ReviewForm.Item::reversed))
                .containsExactly(false, false, false, false, false, false, true, true);
    }

    @Test
    void it_says_that_the_scale_is_its_own_and_untested() {
        assertThat(form.label()).contains("Lull's own", "not been tested");
    }

    @Test
    void a_fourteen_year_old_can_read_it_and_it_neither_scolds_nor_reassures() {
        assertThat(ReadingGrade.of(words())).isLessThanOrEqualTo(8);
        assertThat(words())
                .allSatisfy(words -> assertThat(words.toLowerCase(Locale.ROOT))
                        .doesNotContain("should", "don't worry", "normal", "just ", "great job", "deficien"));
    }

    @Test
    void supplements_come_after_a_test_or_advice_and_who_asks_first_is_named() {
        assertThat(form.foods().rule())
                .contains(
                        "after a blood test",
                        "pharmacist",
                        "kidney",
                        "heart block",
                        "digoxin",
                        "water tablets",
                        "thyroid",
                        "antibiotics");
    }

    @Test
    void a_file_with_a_fault_is_refused_and_the_field_is_named() throws IOException {
        var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(text.replace("\"version\": 2", "\"version\": 0")))
                .hasMessageContaining("version");
        assertThatThrownBy(() -> read(text.replace("\"rarely\", ", ""))).hasMessageContaining("answers");
        assertThatThrownBy(() -> read(text.replaceFirst("\"reversed\": false", "\"reversed\": true")))
                .hasMessageContaining("item 1");
        assertThatThrownBy(() -> read(text.replace("\"lead\":", "\"surprise\": 1, \"lead\":")))
                .hasMessageContaining("surprise");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"version\": 2'|'\"version\": 0'|'#: the whole: version is 0, not 1 or more'",
                "'\"id\": \"asked\"'|'\"id\": \"checked\"'|'#: the whole: items: two have the same id'",
                "'\"words\": \"I checked'|'\"wrods\": \"I checked'|'LINE: items\\[0]: words is missing; wrods on line LINE is no field here'",
                "'\"isNot\"'|'\"isNt\"'|'#: sum: isNot is missing; isNt on line LINE is no field here'",
                "'\"path\": \"practice\"'|'\"path\": \"\"'|'LINE: plan\\.steps\\[0]: a path needs a word for it, .*'",
                "'\"action\": \"Help in a crisis\"'|'\"actoin\": \"\"'|'LINE: plan\\.steps\\[1]: action is missing; actoin on line LINE is no field here'",
                "', \"path\": \"practice\"'|''|'LINE: plan\\.steps\\[0]: path is missing'"
            })
    void a_mistake_of_an_editor_stops_the_start_with_file_line_field_and_reason(
            String words, String mistaken, String told) {
        Mistake.in(FILE, words, mistaken).isToldBy(ReviewFormsTest::read, told);
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() {
        SchemaFields.areThoseOf(
                Map.of(
                        "", ReviewForm.class,
                        "item", ReviewForm.Item.class,
                        "sum", ReviewForm.Sum.class,
                        "worse", ReviewForm.Worse.class,
                        "foods", ReviewForm.Foods.class,
                        "plan", ReviewForm.Plan.class,
                        "way", ReviewForm.Way.class),
                SchemaFields.schema("review"),
                Set.of());
    }

    private static void read(Resource file) {
        try (var text = file.getInputStream()) {
            ReviewForms.read(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReviewForm read(String text) {
        return ReviewForms.read(FILE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> words() {
        return Stream.of(
                        Stream.of(form.label(), form.lead()),
                        form.items().stream().map(ReviewForm.Item::words),
                        Stream.of(
                                form.sum().is(),
                                form.sum().isNot(),
                                form.sum().band(),
                                form.sum().start()),
                        Stream.of(form.worse().question(), form.worse().hint()),
                        Stream.of(form.foods().lead(), form.foods().rule()),
                        Stream.of(form.plan().lead()),
                        form.plan().steps().stream().map(ReviewForm.Way::words))
                .flatMap(words -> words)
                .toList();
    }
}
