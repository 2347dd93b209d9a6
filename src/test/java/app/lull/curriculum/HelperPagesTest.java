package app.lull.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.shell.ReadingGrade;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The page for somebody who helps: what card K39 says, in words for them. */
class HelperPagesTest {

    private static final String FILE = "content/en/program/helper-page.json";

    private final HelperPage page;

    HelperPagesTest() throws IOException {
        page = new HelperPages().current();
    }

    private List<String> words() {
        var sections = page.sections().stream()
                .flatMap(section -> Stream.of(
                                Stream.of(section.heading()),
                                section.paragraphs().stream(),
                                section.points().stream(),
                                section.exchanges().stream()
                                        .flatMap(exchange -> Stream.of(exchange.asked(), exchange.said())))
                        .flatMap(some -> some));
        return Stream.of(
                        Stream.of(
                                page.title(),
                                page.lead(),
                                page.sentenceWords(),
                                page.closed().words(),
                                page.busy().words()),
                        sections,
                        page.sentences().stream().map(HelperPage.Sentence::words))
                .flatMap(some -> some)
                .toList();
    }

    @Test
    void it_answers_with_support_and_not_with_reassurance() {
        assertThat(words())
                .contains("That sounds hard. What does your plan say?")
                .anyMatch(words -> words.contains("you are asked for support, and not for an answer"));
        assertThat(page.source()).contains("Halldorsson", "2017");
        assertThat(page.sections().stream().flatMap(section -> section.exchanges().stream()))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void it_explains_every_part_of_the_agreement() {
        assertThat(String.join(" ", words()))
                .contains(
                        "which questions they would like to stop asking",
                        "one sentence",
                        "what support they do want",
                        "a day to look at it again");
    }

    @Test
    void planned_visits_stay_and_danger_is_not_left_to_an_agreement() {
        assertThat(String.join(" ", words()))
                .contains("Visits to a doctor that are planned take place", "get help now");
    }

    @Test
    void nothing_on_it_says_what_somebody_has() {
        assertThat(String.join(" ", words()).toLowerCase(Locale.ROOT))
                .doesNotContain("twitch", "muscle", "fasciculation", "als", "illness", "patient", "symptom");
    }

    @Test
    void a_fourteen_year_old_can_read_it_and_it_neither_scolds_nor_soothes() {
        assertThat(ReadingGrade.of(words())).isLessThanOrEqualTo(8);
        assertThat(words())
                .allSatisfy(words -> assertThat(words.toLowerCase(Locale.ROOT))
                        .doesNotContainPattern("\\b(should|don't worry|normal|just|great job)\\b"));
    }

    @Test
    void the_sentences_can_be_told_apart_and_none_gives_an_answer() {
        assertThat(page.sentences()).hasSizeBetween(3, 7).doesNotHaveDuplicates();
        assertThat(page.sentences())
                .extracting(sentence -> sentence.words().toLowerCase(Locale.ROOT))
                .noneMatch(words ->
                        words.contains("fine") || words.contains("nothing wrong") || words.contains("healthy"));
    }

    @Test
    void a_file_with_a_fault_is_refused_and_the_field_is_named() throws IOException {
        var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(text.replace("\"version\": 1", "\"version\": 0")))
                .hasMessageContaining(FILE)
                .hasMessageContaining("version");
        assertThatThrownBy(() -> read(text.replace("\"id\": \"plan\"", "\"id\": \"Plan 1\"")))
                .hasMessageContaining("sentences[0]");
        assertThatThrownBy(() -> read(text.replace("\"id\": \"plan\"", "\"id\": \"wait\"")))
                .hasMessageContaining("two are called wait");
        assertThatThrownBy(() -> read(text.replace("\"lead\":", "\"surprise\": 1, \"lead\":")))
                .hasMessageContaining("surprise");
        assertThatThrownBy(() -> read(text.replaceFirst("\"heading\": \"[^\"]+\"", "\"heading\": \" \"")))
                .hasMessageContaining("heading");
    }

    private static HelperPage read(String text) {
        return HelperPages.read(FILE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() throws IOException {
        try (var file = new ClassPathResource("content/helper-page.schema.json").getInputStream()) {
            var schema = JsonMapper.shared().readTree(file);
            Map.of(
                            "", HelperPage.class,
                            "section", HelperPage.Section.class,
                            "exchange", HelperPage.Exchange.class,
                            "sentence", HelperPage.Sentence.class,
                            "notice", HelperPage.Notice.class)
                    .forEach((definition, record) -> {
                        var node = definition.isEmpty()
                                ? schema
                                : schema.path("$defs").path(definition);
                        assertThat(node.path("properties").propertyNames().stream()
                                        .filter(name -> !name.startsWith("$")))
                                .as(record.getSimpleName())
                                .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                                        .map(java.lang.reflect.RecordComponent::getName)
                                        .toList());
                    });
        }
    }
}
