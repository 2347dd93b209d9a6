package app.lull.careteam;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.content.Mistake;
import app.lull.content.SchemaFields;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingTextsTest {

    private static final String FILE = "content/en/sharing.json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"kind\": \"INTAKE\"'|'\"kind\": \"CHECK_INS\"'|'LINE: kinds\\[1]\\.kind: CHECK_INS is there twice'",
                "'\"kind\": \"INTAKE\"'|'\"kind\": \"COFFEE\"'|'LINE: kinds\\[1]\\.kind: .*COFFEE.*'",
                "'\"version\": \"'|'\"version\": \"  \", \"versoin\": \"'|'#: the whole: version is empty; versoin on line LINE is no field here'",
                "'\"title\"'|'\"titel\"'|'#: kinds\\[0]: title is missing; titel on line LINE is no field here'"
            })
    void a_mistake_of_an_editor_stops_the_start_with_file_line_field_and_reason(
            String words, String mistaken, String told) {
        Mistake.in(FILE, words, mistaken).isToldBy(SharingTexts::new, told);
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() {
        var schema = SchemaFields.schema("sharing");
        SchemaFields.areThoseOf(
                Map.of("", SharingTexts.File.class, "kind", SharingTexts.KindText.class), schema, Set.of());
        assertThat(SchemaFields.values(schema, "kind", "kind"))
                .containsExactlyElementsOf(
                        Arrays.stream(DataKind.values()).map(Enum::name).toList());
    }
}
