package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class SubstancesTest {

    private final Substances substances = new Substances(new ClassPathResource("content/en/substances.json"));

    @Test
    void the_table_has_its_98_rows_each_with_its_own_id_a_source_and_a_value_within_its_range() {
        assertThat(substances.all()).hasSize(98).extracting(Substance::id).doesNotHaveDuplicates();
        assertThat(substances.all()).allSatisfy(s -> {
            assertThat(s.mg()).isBetween(s.low(), s.high());
            assertThat(s.source()).isNotBlank();
        });
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
        assertThat(cup.size()).isEqualTo("237 mL");
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
        assertThatThrownBy(() -> table("")).hasMessageContaining("no source");
        assertThatThrownBy(() -> table("USDA\", \"surprise\": \"1")).hasMessageContaining("surprise");
    }

    private static Substances table(String source) {
        var json = """
                {"version": 1, "valueDate": "2026-11", "sources": "", "substances": [
                  {"id": "a", "name": "A", "serving": "1 cup", "mg": 1, "low": 0, "high": 2, "source": "%s",
                   "kind": "tea", "absorption": "fast", "brand": false, "otherNames": []}]}
                """.formatted(source);
        return new Substances(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)));
    }
}
