package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.content.Substance.Absorption;
import app.lull.content.Substance.Kind;
import app.lull.content.Substance.Market;
import app.lull.content.Substance.Proof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SubstancesTest {

    private static final Map<String, Proof> PROOFS = Map.of("C", Proof.FOUND, "M", Proof.CITED, "D", Proof.DERIVED);

    /** Cited in the clinical table, and seen in the document since. */
    private static final Set<String> VERIFIED_SINCE = Set.of("para_caff", "ergot_caff");

    private final Substances substances = new Substances(new ClassPathResource("content/en/substances.json"));

    @ParameterizedTest(name = "{0} has {2} mg, of {3} to {4}")
    @CsvFileSource(resources = "/content/substance-rows.csv", numLinesToSkip = 1)
    void each_row_of_the_clinical_table_is_there_as_it_stands(
            String id, @Nullable String size, int mg, int low, int high, String proof) {
        var substance = substances.find(id).orElseThrow();

        assertThat(substance.mg()).isEqualTo(mg);
        assertThat(substance.low()).isEqualTo(low);
        assertThat(substance.high()).isEqualTo(high);
        if (size == null) {
            assertThat(substance.size()).isIn(null, new Size(1, Size.Unit.PIECES));
        } else {
            assertThat(substance.size()).hasToString(size);
        }
        assertThat(substance.proof()).isEqualTo(VERIFIED_SINCE.contains(id) ? Proof.FOUND : PROOFS.get(proof));
    }

    @Test
    void the_table_has_98_rows_two_more_with_a_document_of_their_own_and_sizes_that_follow_from_them() {
        var table = new HashSet<>(substances.all().stream().map(Substance::id).toList());

        assertThat(table).hasSize(substances.all().size());
        assertThat(clinicalRows())
                .hasSize(98)
                .allSatisfy(id -> assertThat(table).contains(id));
        assertThat(substances.all())
                .filteredOn(s -> !clinicalRows().contains(s.id()) && s.derivedFrom() == null)
                .extracting(Substance::id)
                .containsExactlyInAnyOrder("energy_250", "prime_330");
        assertThat(substances.all().size()).isGreaterThanOrEqualTo(200);
        assertThat(substances.version()).isEqualTo(2);
    }

    @Test
    void each_item_has_a_source_that_names_a_document_or_is_derived_from_one_that_does_by_shots_or_size() {
        assertThat(substances.all()).allSatisfy(s -> {
            var from = Optional.ofNullable(s.derivedFrom())
                    .flatMap(substances::find)
                    .orElse(null);
            if (from == null) {
                assertThat(substances.documents().keySet())
                        .as(s.id() + ": " + s.source())
                        .anyMatch(s.source()::contains);
            } else {
                assertThat(s.proof()).isEqualTo(Proof.DERIVED);
                assertThat(from.derivedFrom()).isNull();
                double times = s.shots() != null && from.shots() != null
                        ? (double) s.shots() / from.shots()
                        : amount(s) / amount(from);
                assertThat(List.of(s.mg(), s.low(), s.high()))
                        .as(s.id() + " is " + from.id() + " × " + times)
                        .isEqualTo(Stream.of(from.mg(), from.low(), from.high())
                                .map(mg -> (int) Math.floor(mg * times + 0.5 + 1e-9))
                                .toList());
            }
        });
    }

    @Test
    void what_is_made_with_espresso_goes_by_its_shots_and_not_by_its_milk() {
        assertThat(substances.find("latte_3").orElseThrow().mg()).isEqualTo(3 * 63);
        assertThat(substances.sizesOf("flatwhite_2")).extracting(Substance::mg).containsExactly(63, 126, 189);
    }

    @Test
    void all_sizes_of_a_thing_come_smallest_first_whichever_of_them_is_asked_for() {
        assertThat(substances.sizesOf("coke"))
                .extracting(s -> String.valueOf(s.size()))
                .containsExactly(
                        "150 mL", "200 mL", "222 mL", "250 mL", "330 mL", "355 mL", "375 mL", "500 mL", "591 mL",
                        "600 mL", "1500 mL");
        assertThat(substances.sizesOf("coke_330")).isEqualTo(substances.sizesOf("coke"));
        assertThat(substances.sizesOf("pill_50"))
                .extracting(Substance::serving)
                .containsExactly("1 tablet", "2 tablets");
        assertThat(substances.sizesOf("matcha")).extracting(Substance::id).containsExactly("matcha");
        assertThat(substances.all())
                .allSatisfy(s -> assertThat(substances.sizesOf(s.id())).contains(s));
        assertThat(substances.sizesOf("nothing_like_it")).isEmpty();
    }

    @Test
    void a_can_of_cola_is_375_mL_in_australia_330_mL_in_europe_and_a_bottle_591_mL_in_america() {
        assertThat(substances.find("coke_375").orElseThrow().markets()).containsExactly(Market.AU);
        assertThat(substances.find("coke_330").orElseThrow().markets()).containsExactly(Market.UK, Market.EU);
        assertThat(substances.find("coke_591").orElseThrow().markets()).containsExactly(Market.US);
    }

    @Test
    void cola_and_chocolate_are_absorbed_slowly_and_nothing_else_is() {
        assertThat(substances.all())
                .allSatisfy(s -> assertThat(s.absorption() == Substance.Absorption.SLOW)
                        .as(s.id())
                        .isEqualTo(s.kind() == Substance.Kind.COLA || s.kind() == Substance.Kind.CHOCOLATE));
    }

    @Test
    void a_cup_of_filter_coffee_has_95_mg_of_a_range_from_70_to_140() {
        var cup = substances.find("coffee_brewed_cup").orElseThrow();

        assertThat(cup.mg()).isEqualTo(95);
        assertThat(cup.low()).isEqualTo(70);
        assertThat(cup.high()).isEqualTo(140);
        assertThat(cup.size()).hasToString("237 mL");
    }

    @ParameterizedTest
    @CsvSource({
        "filter coffee, coffee_brewed_cup",
        "expresso, espresso_1",
        "capuccino, latte_1",
        "cappucino, latte_1",
        "cafe au lait, latte_1",
        "nespreso, capsule_40",
        "earl grey, tea_black",
        "redbull, redbull_250",
        "red bul, redbull_250",
        "coca cola, coke",
        "cola, cola_usda",
        "matcha latte, matcha",
        "camomile, tea_herbal",
        "kahlua, coffee_liqueur",
        "NODOZ, pill_200",
        "gren tea, tea_green",
        "moutain dew, mtdew",
        "capucino, latte_1",
        "flatty, flatwhite_2",
        "cuppa, tea_black",
        "brew, tea_black",
        "cup of joe, coffee_brewed_cup",
        "hot choc, cocoa_hot",
        "red bull 250, redbull_250",
        "supermarket energy drink, energy_250",
    })
    void the_search_knows_other_names_and_forgives_a_slip(String typed, String found) {
        assertThat(substances.search(typed, 8)).extracting(Substance::id).contains(found);
        assertThat(substances.search(typed, 8).size()).isLessThanOrEqualTo(8);
    }

    @Test
    void what_is_typed_exactly_comes_first() {
        assertThat(substances.search("black tea", 8).getFirst().id()).isEqualTo("tea_black");
        assertThat(substances.search("espresso", 8).getFirst().id()).isEqualTo("espresso_1");
        assertThat(substances.search("filter coffee", 8).getFirst().id()).isEqualTo("coffee_brewed_cup");
    }

    @ParameterizedTest
    @CsvSource({
        "coke 500, coke_500",
        "coca cola 1500, coke_1500",
        "coke 20 fl oz, coke_591",
        "tea mug, tea_black_300",
        "large coffee, coffee_brewed_16",
        "doppio, espresso_2",
        "triple espresso, espresso_3",
        "monster 24 fl oz, monster_710"
    })
    void a_size_that_is_named_is_the_one_that_is_found(String typed, String found) {
        assertThat(substances.search(typed, 8).getFirst().id()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coke", "cola", "coffee", "tea", "energy drink", "chocolate", "500", "large", "tablet"})
    void the_search_shows_one_size_of_each_thing(String typed) {
        assertThat(substances.search(typed, 12))
                .isNotEmpty()
                .extracting(Substance::family)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"coke, coke", "tea, tea_black", "cola, cola_usda", "energy drink, energy_250", "decaf, coffee_decaf"})
    void the_usual_size_comes_first_where_none_is_named(String typed, String found) {
        assertThat(substances.search(typed, 12).getFirst().id()).isEqualTo(found);
    }

    @Test
    void a_number_is_not_a_slip_of_another_number() {
        assertThat(substances.search("coke 1250", 8)).isEmpty();
    }

    @Test
    void nonsense_finds_nothing_and_a_million_letters_are_no_burden() {
        assertThat(substances.search("", 8)).isEmpty();
        assertThat(substances.search("  ...  ", 8)).isEmpty();
        assertThat(substances.search("zzzzqq", 8)).isEmpty();
        assertThat(substances.search("\0", 8)).isEmpty();
        assertThat(substances.search("x".repeat(1_000_000), 8)).isEmpty();
    }

    @Test
    void a_file_with_a_fault_is_refused() {
        assertThatThrownBy(() -> table("", "")).hasMessageContaining("source of a is empty");
        assertThatThrownBy(() -> table("USDA\", \"surprise\": \"1", "")).hasMessageContaining("surprise");
        assertThatThrownBy(() -> table("hearsay", "")).hasMessageContaining("names no document");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "size": "200 mL", "mg": 40, "low": 20, "high": 50, "derivedFrom": "a" | from a follow 40 mg, of 20 to 60
            "size": "200 g", "mg": 40, "low": 20, "high": 60, "derivedFrom": "a"  | not counted in the same
            "size": "200 mL", "mg": 40, "low": 20, "high": 60, "derivedFrom": "x" | variant of nothing
            "size": "2 cups", "mg": 40, "low": 20, "high": 60, "derivedFrom": "a" | not a size
            "size": "0 mL", "mg": 40, "low": 20, "high": 60, "derivedFrom": "a"   | a size is more than 0
            """)
    void a_size_whose_figures_do_not_follow_stops_the_start(String size, String why) {
        assertThatThrownBy(() -> table("USDA", "{\"id\": \"b\", \"serving\": \"2 cups\", " + size + "}"))
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"version\": 2'|'\"version\": 0'|'#: the whole: version is 0, not 1 or more'",
                "'\"mg\": 95'|'\"mg\": 9500'|'LINE: substances\\[0]: coffee_brewed_cup: 9500 mg is not within 70 to 140, .*'",
                "'\"mg\": 95'|'\"mg\": 95.5'|'LINE: substances\\[0]\\.mg: .*'",
                "'\"proof\": \"C\"'|'\"proof\": \"X\"'|'LINE: substances\\[0]\\.proof: .*'",
                "'\"kind\": \"coffee\", '|''|'LINE: substances\\[0]: kind of coffee_brewed_cup is missing'",
                "'\"valueDate\": \"2026-11\"'|'\"valueDate\": \"2026\"'|'LINE: substances\\[0]\\.valueDate: .*'",
                "'\"id\": \"coffee_brewed_12\"'|'\"id\": \"coffee_brewed_cup\"'|'LINE: substances\\[1]\\.id: two substances are called coffee_brewed_cup'",
                "'\"derivedFrom\": \"coffee_brewed_cup\"'|'\"derivedFrom\": \"tea_cup\"'|'LINE: substances\\[1]\\.derivedFrom: .*before it: tea_cup'",
                "'\"mg\": 142'|'\"mg\": 143'|'LINE: substances\\[1]: coffee_brewed_12: from coffee_brewed_cup follow 142 mg, .*'",
                "'{\"id\": \"coffee_brewed_150\"'|'{\"id\": \"coffee_brewed_cup\"'|'LINE: sizes\\[0]\\.id: two substances are called coffee_brewed_cup'",
                "'\"size\": \"150 mL\"'|'\"size\": \"151 mL\"'|'LINE: sizes\\[0]: coffee_brewed_150: from coffee_brewed_cup follow .*'",
                "'\"DailyMed, set id 13075fa5'|'\"hearsay, set id 13075fa5'|'LINE: substances\\[93]\\.source: .*names no document.*'"
            })
    void a_mistake_of_an_editor_stops_the_start_with_file_line_field_and_reason(
            String words, String mistaken, String told) {
        Mistake.in("content/en/substances.json", words, mistaken).isToldBy(Substances::new, told);
    }

    @Test
    void the_published_schema_knows_the_same_fields_as_the_records() {
        var schema = SchemaFields.schema("substances");
        SchemaFields.areThoseOf(
                Map.of("", Substances.Table.class, "substance", Substance.class, "usualSize", UsualSize.class),
                schema,
                Set.of("markets", "otherNames"));
        assertThat(SchemaFields.values(schema, "substance", "kind")).containsExactlyElementsOf(words(Kind.values()));
        assertThat(SchemaFields.values(schema, "substance", "proof")).containsExactlyElementsOf(words(Proof.values()));
        assertThat(SchemaFields.values(schema, "substance", "absorption"))
                .containsExactlyElementsOf(words(Absorption.values()));
        assertThat(schema.at("/$defs/markets/items/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(words(Market.values()));
    }

    private static List<String> words(Enum<?>[] values) {
        return JsonMapper.shared()
                .<JsonNode>valueToTree(values)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static double amount(Substance s) {
        return Optional.ofNullable(s.size()).orElseThrow().amount();
    }

    private static List<String> clinicalRows() {
        try (var rows = new ClassPathResource("content/substance-rows.csv").getInputStream()) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(row -> row.substring(0, row.indexOf(',')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Substances table(String source, String size) {
        var json = """
                {"version": 1, "about": "", "documents": {"USDA": "a table"}, "substances": [
                  {"id": "a", "name": "A", "serving": "1 cup", "size": "100 mL", "mg": 20, "low": 10, "high": 30,
                   "source": "%s", "proof": "C", "valueDate": "2026-11",
                   "kind": "tea", "absorption": "fast", "brand": false, "otherNames": []}],
                 "sizes": [%s]}
                """.formatted(source, size);
        return new Substances(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)));
    }
}
