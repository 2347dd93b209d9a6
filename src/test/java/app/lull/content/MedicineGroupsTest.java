package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.content.MedicineGroup.Effect;
import app.lull.content.MedicineGroup.Example;
import app.lull.shell.ReadingGrade;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MedicineGroupsTest {

    private final MedicineGroups groups = new MedicineGroups(new ClassPathResource("content/en/medicines.json"));

    @Test
    void each_of_the_21_rows_of_the_reference_is_there_with_its_effects_and_one_more_for_caffeine() {
        assertThat(groups.all()).hasSize(22).extracting(MedicineGroup::id).doesNotHaveDuplicates();
        assertThat(groups.all())
                .filteredOn(group -> group.effects().isEmpty())
                .extracting(MedicineGroup::id)
                .containsExactly("caffeine_stays");
        assertThat(groups.all()).allSatisfy(group -> assertThat(group.source()).containsPattern("\\b[SCMD]\\d?\\b"));
        assertThat(effects("cholinesterase")).containsExactly(Effect.TWITCH);
        assertThat(effects("beta_agonists")).containsExactly(Effect.TREMOR, Effect.TWITCH, Effect.CRAMP);
        assertThat(effects("antidepressants")).containsExactly(Effect.TREMOR, Effect.MYOCLONUS, Effect.JITTER);
    }

    @Test
    void every_row_says_whom_to_ask_and_never_to_stop_on_ones_own_and_claims_nothing_of_the_reader() {
        assertThat(groups.ask())
                .contains("Ask your doctor or pharmacist", "Never stop or change a prescribed medicine");
        for (var group : groups.all()) {
            var text = groups.text(group);
            assertThat(text).endsWith(groups.ask());
            assertThat(group.effects().isEmpty() || text.startsWith("In some people, "))
                    .as(group.id())
                    .isTrue();
            assertThat((text + group.emergency()).toLowerCase(Locale.ROOT))
                    .doesNotContain("cause", "should", "don't worry", "normal", "just ", "your twitch", "because of");
        }
        assertThat(groups.text(groups.find("beta_agonists").orElseThrow()))
                .startsWith("In some people, shaking, muscle twitching or muscle cramp has been seen with these.");
    }

    @Test
    void what_is_dangerous_to_stop_says_so_and_what_may_be_an_emergency_says_whom_to_call() {
        assertThat(groups.all())
                .filteredOn(MedicineGroup::neverStopSuddenly)
                .extracting(MedicineGroup::id)
                .contains("withdrawal", "alcohol", "antidepressants", "corticosteroids");
        for (var id : List.of("antidepressants", "withdrawal", "alcohol")) {
            assertThat(groups.find(id).orElseThrow().emergency()).contains("emergency: call the emergency number");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Benadryl, Diphenhydramine",
        "benadril, Diphenhydramine",
        "nytol, Diphenhydramine",
        "zzzquil, Diphenhydramine",
        "unisom, Diphenhydramine",
        "difenhidramina, Diphenhydramine",
        "diphenhydramin, Diphenhydramine",
        "Dramamine, Dimenhydrinate",
        "dramamin, Dimenhydrinate",
        "gravol, Dimenhydrinate",
        "vomex, Dimenhydrinate",
        "dimenhidrinato, Dimenhydrinate",
        "Sudafed, Pseudoephedrine",
        "sudafet, Pseudoephedrine",
        "claritin d, Pseudoephedrine",
        "pseudoefedrina, Pseudoephedrine",
        "Ritalin, Methylphenidate",
        "concerta, Methylphenidate",
        "equasim, Methylphenidate",
        "medikinet, Methylphenidate",
        "metilfenidato, Methylphenidate",
        "albuterol, Salbutamol",
        "synthroid, Levothyroxine",
        "euthirox, Levothyroxine",
        "xanax, Alprazolam",
        "ma huang, Ephedra",
        "the pill, Contraceptive pill with oestrogen",
        "smoking, Cigarettes",
        "water tablet, Furosemide",
    })
    void a_medicine_is_found_by_its_brand_by_other_names_and_misspelt(String typed, String found) {
        assertThat(groups.search(typed, 12))
                .extracting(one -> one.example().name())
                .contains(found);
    }

    @Test
    void nonsense_finds_nothing_and_a_million_letters_are_no_burden() {
        assertThat(groups.search("", 8)).isEmpty();
        assertThat(groups.search("zzzzqq", 8)).isEmpty();
        assertThat(groups.search("x".repeat(1_000_000), 8)).isEmpty();
    }

    @Test
    void british_benadryl_is_told_from_american_benadryl() {
        assertThat(example("Diphenhydramine").note()).contains("UK", "acrivastine", "cetirizine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cigarettes",
                "smoking",
                "The pill",
                "Microgynon 30",
                "ciprofloxacin 500 mg",
                "Cipro",
                "Faverin",
                "my fluvoxamine"
            })
    void what_changes_how_long_caffeine_stays_is_known_by_name(String name) {
        assertThat(groups.changesCaffeine(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sleeping pill", "Zoloft", "Vape", "Ciprian's drops", ""})
    void and_what_does_not_is_not(String name) {
        assertThat(groups.changesCaffeine(name)).isFalse();
    }

    @Test
    void its_sentences_can_be_read_by_a_fourteen_year_old() {
        var sentences = Stream.concat(
                        groups.all().stream()
                                .flatMap(group -> Stream.of(group.note(), group.emergency()))
                                .flatMap(Stream::ofNullable),
                        Stream.of(groups.ask()))
                .toList();
        assertThat(ReadingGrade.of(sentences)).isLessThanOrEqualTo(8);
    }

    @Test
    void a_file_with_a_fault_is_refused_and_named() {
        assertThatThrownBy(() -> table("\"source\": \"\"")).hasMessageContaining("source of a");
        assertThatThrownBy(() -> table("\"source\": \"S\", \"surprise\": 1")).hasMessageContaining("surprise");
        assertThatThrownBy(() -> table("\"source\": \"S\", \"effects\": [\"itch\"]"))
                .hasMessageContaining("effects");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"valueDate\": \"2026-11\"'|'\"valueDate\": \"November\"'|'LINE: valueDate: .*'",
                "'\"tremor\": \"shaking\", '|''|'#: the whole: effects: the words for tremor is missing'",
                "'\"id\": \"adhd_wake\"'|'\"id\": \"antihistamines\"'|'LINE: groups\\[1]\\.id: two groups are called antihistamines'",
                "'\"kind\": \"medicine\"'|'\"kind\": \"pill\"'|'LINE: groups\\[0]\\.kind: .*pill.*'",
                "'\"effects\": [\"twitch\"]'|'\"effects\": [\"itch\"]'|'LINE: groups\\[0]\\.effects\\[0]: .*itch.*'",
                "'{\"name\": \"Diphenhydramine\"'|'{\"name\": \"\"'|'LINE: groups\\[0]\\.examples\\[0]: name of an example is empty'",
                "'{\"US\": [\"Benadryl\"'|'{\"USA\": [\"Benadryl\"'|'LINE: groups\\[0]\\.examples\\[0]\\.names: .*USA.*'",
                "'\"prescribed\": true'|'\"prescribd\": true'|'LINE: groups\\[1]\\.examples\\[0]\\.prescribd: .*'"
            })
    void a_mistake_of_an_editor_stops_the_start_with_file_line_field_and_reason(
            String words, String mistaken, String told) {
        Mistake.in("content/en/medicines.json", words, mistaken).isToldBy(MedicineGroups::new, told);
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() {
        var schema = SchemaFields.schema("medicines");
        SchemaFields.areThoseOf(
                Map.of(
                        "", MedicineGroups.Table.class,
                        "group", MedicineGroup.class,
                        "example", MedicineGroup.Example.class),
                schema,
                Set.of("names"));
        assertThat(SchemaFields.values(schema, "group", "kind"))
                .containsExactlyElementsOf(words(MedicineGroup.Kind.values()));
        assertThat(SchemaFields.values(schema, "group", "effects")).containsExactlyElementsOf(words(Effect.values()));
        assertThat(schema.at("/$defs/effects/properties").propertyNames())
                .containsExactlyElementsOf(words(Effect.values()));
        assertThat(schema.at("/$defs/names/properties").propertyNames())
                .containsExactlyElementsOf(words(MedicineGroup.Region.values()));
    }

    private static List<String> words(Enum<?>[] values) {
        return JsonMapper.shared()
                .<JsonNode>valueToTree(values)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<Effect> effects(String id) {
        return groups.find(id).orElseThrow().effects();
    }

    private Example example(String name) {
        return groups.search(name, 1).getFirst().example();
    }

    private static MedicineGroups table(String fields) {
        var json = """
                {"version": 1, "valueDate": "2026-11", "sources": "", "ask": "Ask.",
                 "effects": {"twitch": "a", "tremor": "b", "jitter": "c", "cramp": "d", "myoclonus": "e"},
                 "groups": [{"id": "a", "name": "A", "kind": "medicine", %s, "examples": [{"name": "B"}]}]}
                """.formatted(fields);
        return new MedicineGroups(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)));
    }
}
