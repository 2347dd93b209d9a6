package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.shell.ReadingGrade;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CrisisLinesTest {

    private static final String FILE = "content/crisis-lines.json";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final CrisisLines lines = new CrisisLines(new ClassPathResource(FILE));

    @Test
    void only_lines_that_were_seen_in_a_source_are_given_out() throws Exception {
        JsonNode file;
        try (var stream = CrisisLines.class.getResourceAsStream("/content/crisis-lines.json")) {
            file = new JsonMapper().readTree(stream);
        }
        for (var country : file.get("countries")) {
            var seen = country.get("lines")
                    .valueStream()
                    .filter(line -> line.get("tag").asString().equals("C"))
                    .map(line -> line.get("name").asString())
                    .toList();
            assertThat(lines.in(country.get("code").asString()).orElseThrow().lines())
                    .as(country.get("name").asString())
                    .extracting(CrisisLines.Line::name)
                    .containsExactlyElementsOf(seen);
        }
    }

    @ParameterizedTest
    @CsvSource({"US,911,988", "GB,999,116 123", "DE,112,0800 111 0 111", "AU,000,13 11 14", "UA,112,7333"})
    void a_country_with_a_known_line_has_its_emergency_number_and_that_line(
            String code, String emergency, String line) {
        var country = lines.in(code).orElseThrow();

        assertThat(country.emergency()).first().isEqualTo(emergency);
        assertThat(country.lines()).first().extracting(CrisisLines.Line::call).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CA", "IE", "NZ", "IT", "NL", "JP", "PL"})
    void a_country_whose_line_is_not_yet_confirmed_has_the_emergency_number_alone(String code) {
        var country = lines.in(code).orElseThrow();

        assertThat(country.emergency()).isNotEmpty();
        assertThat(country.lines()).isEmpty();
    }

    @Test
    void no_number_claims_a_check_that_has_not_happened() {
        assertThat(lines.countries())
                .flatExtracting(CrisisLines.Country::lines)
                .allMatch(line -> lines.needsCheck(line, TODAY));
    }

    @Test
    void a_checked_number_counts_for_half_a_year() {
        var checked = new CrisisLines.Line("Line", "112", null, null, TODAY);

        assertThat(lines.needsCheck(checked, TODAY.plusDays(180))).isFalse();
        assertThat(lines.needsCheck(checked, TODAY.plusDays(181))).isTrue();
    }

    @Test
    void what_nobody_checked_is_one_sentence_for_the_foot_of_the_page_and_names_which() {
        var both = lines.in("AU").orElseThrow();
        assertThat(lines.help(both, TODAY).unchecked())
                .startsWith("The numbers of the crisis lines on this page come from public sources.")
                .endsWith("If one does not answer, use the emergency number.");

        var lifeline = new CrisisLines.Line("Lifeline", "13 11 14", null, null, TODAY);
        var other = both.lines().get(1);
        var one = new CrisisLines.Country("AU", "Australia", both.emergency(), List.of(lifeline, other));
        assertThat(lines.help(one, TODAY).unchecked())
                .startsWith("The numbers of Beyond Blue 1300 22 4636 on this page come")
                .doesNotContain("Lifeline");
        assertThat(lines.help(one, TODAY.plusDays(181)).unchecked()).startsWith("The numbers of the crisis lines");

        var checked = new CrisisLines.Country("AU", "Australia", both.emergency(), List.of(lifeline));
        assertThat(lines.help(checked, TODAY).unchecked()).isEmpty();
        assertThat(lines.help(lines.in("TR").orElseThrow(), TODAY).unchecked()).isEmpty();
        assertThat(CrisisHelp.anywhere().unchecked()).isEmpty();
    }

    @Test
    void the_sentence_at_the_foot_can_be_read_by_a_fourteen_year_old() {
        assertThat(ReadingGrade.of(
                        List.of(lines.help(lines.in("GB").orElseThrow(), TODAY).unchecked())))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void a_country_is_found_in_either_case_and_an_unknown_one_is_not() {
        assertThat(lines.in("de")).isPresent();
        assertThat(lines.in("ZZ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"staleAfterDays\": 180'|'\"staleAfterDays\": 0'|'#: the whole: staleAfterDays is 0, not 1 or more'",
                "'\"code\": \"AR\"'|'\"code\": \"AX1\"'|'#: countries\\[0]: code is AX1, and there is no such country'",
                "'\"code\": \"AU\"'|'\"code\": \"AR\"'|'LINE: countries\\[1]\\.code: AR is there twice'",
                "'[\"911\"]'|'[\"9111\"]'|'#: countries\\[0]: emergency: 9111 is not two or three digits'",
                "'[\"911\"]'|'[]'|'#: countries\\[0]: emergency is empty'",
                "'\"call\": \"135\"'|'\"call\": \"one three five\"'|'LINE: countries\\[0]\\.lines\\[0]: call is not a number: .*'",
                "'\"call\": \"135\"'|'\"call\": null'|'LINE: countries\\[0]\\.lines\\[0]: call and text are missing: .*'",
                "'\"word\": null'|'\"word\": \"HELP\"'|'LINE: countries\\[0]\\.lines\\[0]: word is .HELP., and .*'",
                "'\"tag\": \"C\"'|'\"tag\": \"D\"'|'LINE: countries\\[0]\\.lines\\[0]: tag is D, none of .*'",
                "'\"source\": \"clinical reference, part G2\"'|'\"source\": \"\"'|'LINE: countries\\[0]\\.lines\\[0]: source is empty'",
                "'\"verifiedOn\": null'|'\"verifiedOn\": \"yesterday\"'|'LINE: countries\\[0]\\.lines\\[0]\\.verifiedOn: .*'",
                "'\"verifiedOn\": null'|'\"checkedOn\": null'|'LINE: countries\\[0]\\.lines\\[0]\\.checkedOn: .*'"
            })
    void a_mistake_of_an_editor_stops_the_start_with_file_line_field_and_reason(
            String words, String mistaken, String told) {
        Mistake.in(FILE, words, mistaken).isToldBy(CrisisLines::new, told);
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() {
        var schema = SchemaFields.schema("crisis-lines");
        SchemaFields.areThoseOf(
                Map.of(
                        "",
                        CrisisLines.File.class,
                        "country",
                        CrisisLines.KeptCountry.class,
                        "line",
                        CrisisLines.Kept.class),
                schema,
                Set.of());
        assertThat(SchemaFields.values(schema, "line", "tag")).containsExactlyElementsOf(CrisisLines.Kept.TAGS);
    }
}
