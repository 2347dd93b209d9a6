package app.lull.measures;

import static app.lull.measures.Forms.answered;
import static app.lull.measures.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.content.Questionnaire;
import app.lull.measures.Outcome.Missing;
import app.lull.measures.Outcome.Scored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {

    private static final long SEED = Long.getLong("lull.seed", 20261123);

    private static final String NEXT_TERM_AT = """
            GAD-7  minimal 5 mild 10 moderate 15 severe
            GAD-2  negative 3 positive
            PHQ-9  minimal 5 mild 10 moderate 15 moderately_severe 20 severe
            PHQ-8  minimal 5 mild 10 moderate 15 moderately_severe 20 severe
            PHQ-2  negative 3 positive
            PHQ-4  none 3 mild 6 moderate 9 severe
            PHQ-15 minimal 5 low 10 medium 15 high
            """;

    @Test
    void every_way_to_answer_the_gad_7_scores_as_the_published_rule_says() {
        var form = form("GAD-7");
        for (int all = 0; all < 16_384; all++) {
            var values = new int[7];
            for (int i = 0; i < 7; i++) {
                values[i] = all >> 2 * i & 3;
            }
            // two bits an answer: ones count once, twos twice
            var expected = Integer.bitCount(all & 0x1555) + 2 * Integer.bitCount(all & 0x2AAA);
            var scored = scored(form, answered(form, values));

            assertThat(scored.total()).isEqualTo(expected);
            assertThat(scored.band().term()).isEqualTo(term("GAD-7", expected));
            assertThat(scored.safety()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GAD-2", "PHQ-9", "PHQ-8", "PHQ-2", "PHQ-4", "PHQ-15"})
    void ten_thousand_random_ways_to_answer_score_as_the_published_rule_says(String id) {
        System.out.printf("random answers to %s, seed %d%n", id, SEED);
        var random = new Random(SEED + id.hashCode());
        var form = form(id);
        var most = id.equals("PHQ-15") ? 2 : 3;
        for (int n = 0; n < 10_000; n++) {
            var tally = new int[most + 1];
            var left = new TreeSet<Integer>();
            var values = new HashMap<String, Integer>();
            var twos = new int[2];
            boolean notForThem = id.equals("PHQ-15") && random.nextInt(3) == 0;
            for (int item = 1; item <= Integer.parseInt(id.substring(4)); item++) {
                if (notForThem && item == 4) {
                    continue;
                }
                if (random.nextInt(60) == 0) {
                    left.add(item);
                    continue;
                }
                var value = random.nextInt(most + 1);
                values.put("q" + item, value);
                tally[value]++;
                if (item <= 4) {
                    twos[(item - 1) / 2] += value;
                }
            }
            var outcome = Scoring.score(form, answered(form, values, notForThem ? Set.of("q4") : Set.of()));

            if (!left.isEmpty()) {
                assertThat(outcome)
                        .as("%s, case %d of seed %d", id, n, SEED)
                        .isEqualTo(new Missing(left.stream().map(i -> "q" + i).toList()));
                continue;
            }
            var expected = tally[1] + tally[2] + tally[2] + (most == 3 ? 3 * tally[3] : 0);
            var scored = (Scored) outcome;
            assertThat(scored.total()).as("%s, case %d of seed %d", id, n, SEED).isEqualTo(expected);
            assertThat(scored.band().term()).isEqualTo(term(id, expected));
            assertThat(scored.countedAsNought()).isEqualTo(notForThem ? List.of("q4") : List.of());
            assertThat(scored.safety())
                    .isEqualTo(id.equals("PHQ-9") && values.getOrDefault("q9", 0) != 0 ? List.of("q9") : List.of());
            if (id.equals("PHQ-4")) {
                assertPart(scored, "anxiety", twos[0]);
                assertPart(scored, "depression", twos[1]);
            } else {
                assertThat(scored.subscales()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GAD-7, 0, minimal",
        "GAD-7, 4, minimal",
        "GAD-7, 5, mild",
        "GAD-7, 9, mild",
        "GAD-7, 10, moderate",
        "GAD-7, 14, moderate",
        "GAD-7, 15, severe",
        "GAD-7, 21, severe",
        "PHQ-9, 4, minimal",
        "PHQ-9, 5, mild",
        "PHQ-9, 9, mild",
        "PHQ-9, 10, moderate",
        "PHQ-9, 14, moderate",
        "PHQ-9, 15, moderately severe",
        "PHQ-9, 19, moderately severe",
        "PHQ-9, 20, severe",
        "PHQ-9, 27, severe",
        "PHQ-8, 4, minimal",
        "PHQ-8, 5, mild",
        "PHQ-8, 10, moderate",
        "PHQ-8, 19, moderately severe",
        "PHQ-8, 20, severe",
        "PHQ-8, 24, severe",
        "GAD-2, 2, negative",
        "GAD-2, 3, positive",
        "GAD-2, 6, positive",
        "PHQ-2, 2, negative",
        "PHQ-2, 3, positive",
        "PHQ-2, 6, positive",
        "PHQ-4, 0, none",
        "PHQ-4, 2, none",
        "PHQ-4, 3, mild",
        "PHQ-4, 5, mild",
        "PHQ-4, 6, moderate",
        "PHQ-4, 8, moderate",
        "PHQ-4, 9, severe",
        "PHQ-4, 12, severe",
        "PHQ-15, 4, minimal",
        "PHQ-15, 5, low",
        "PHQ-15, 9, low",
        "PHQ-15, 10, medium",
        "PHQ-15, 14, medium",
        "PHQ-15, 15, high",
        "PHQ-15, 30, high"
    })
    void at_both_ends_of_each_band_the_band_is_the_published_one(String id, int total, String term) {
        var form = form(id);
        var most = form.answers().size() - 1;
        var values = new int[form.items().size()];
        var left = total;
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(most, left);
            left -= values[i];
        }

        assertThat(left).isZero();
        assertThat(scored(form, answered(form, values)).total()).isEqualTo(total);
        assertThat(scored(form, answered(form, values)).band().term()).isEqualTo(term);
    }

    @Test
    void one_missing_item_means_no_total_and_is_asked_for() {
        for (var id : Forms.ALL) {
            var form = form(id);
            for (var item : form.items()) {
                var values = new HashMap<String, Integer>();
                form.items().forEach(i -> values.put(i.id(), 1));
                values.remove(item.id());

                assertThat(Scoring.score(form, answered(form, values, Set.of())))
                        .isEqualTo(new Missing(List.of(item.id())));
            }
        }
    }

    @Test
    void an_empty_form_asks_for_everything_in_order() {
        var form = form("PHQ-15");

        assertThat(Scoring.score(form, answered(form)))
                .isEqualTo(new Missing(
                        form.items().stream().map(Questionnaire.Item::id).toList()));
    }

    @Test
    void the_menstrual_item_counts_nought_for_those_it_is_not_for_and_says_so() {
        var form = form("PHQ-15");
        var values = new HashMap<String, Integer>();
        form.items().forEach(i -> values.put(i.id(), 2));
        values.remove("q4");
        var scored = scored(form, answered(form, values, Set.of("q4")));

        assertThat(scored.total()).isEqualTo(28);
        assertThat(scored.countedAsNought()).containsExactly("q4");
        assertThat(Scoring.score(form, answered(form, values, Set.of()))).isEqualTo(new Missing(List.of("q4")));
    }

    @Test
    void nobody_can_let_an_item_go_that_is_for_everybody() {
        var form = form("PHQ-15");

        assertThatThrownBy(() -> Scoring.score(form, answered(form, Map.of(), Set.of("q5"))))
                .hasMessageContaining("q5");
        assertThatThrownBy(() -> answered(form, Map.of("q4", 1), Set.of("q4"))).hasMessageContaining("q4");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_ninth_item_is_heard_at_once_though_nothing_else_is_answered(int value) {
        var form = form("PHQ-9");
        var alone = answered(form, Map.of("q9", value), Set.of());

        assertThat(Scoring.safety(form, alone)).containsExactly("q9");
        assertThat(Scoring.score(form, alone)).isInstanceOf(Missing.class);
        assertThat(Scoring.safety(form, answered(form, Map.of("q9", 0, "q2", 3), Set.of())))
                .isEmpty();
    }

    @Test
    void daily_life_is_asked_about_only_where_a_problem_was_checked_off_and_never_counts() {
        var form = form("GAD-7");
        var calm = answered(form, 0, 0, 0, 0, 0, 0, 0);
        var worried = answered(form, 0, 0, 1, 0, 0, 0, 0);

        assertThat(Scoring.asksAboutDifficulty(form, calm)).isFalse();
        assertThat(Scoring.asksAboutDifficulty(form, worried)).isTrue();
        assertThat(Scoring.asksAboutDifficulty(form("PHQ-8"), answered(form("PHQ-8"), 3)))
                .isFalse();
        assertThat(scored(form, withDifficulty(worried, 3)).total()).isEqualTo(1);
        assertThat(scored(form, withDifficulty(worried, 3)).difficulty()).isEqualTo(3);
        assertThat(scored(form, withDifficulty(calm, 3)).difficulty()).isNull();
        assertThat(scored(form, worried).difficulty()).isNull();
    }

    @Test
    void answers_to_another_form_version_or_language_are_not_scored() {
        var form = form("GAD-7");
        for (var other : List.of(
                new Answered("PHQ-9", 1, "en", Map.of(), Set.of(), null),
                new Answered("GAD-7", 2, "en", Map.of(), Set.of(), null),
                new Answered("GAD-7", 1, "de", Map.of(), Set.of(), null))) {
            assertThatThrownBy(() -> Scoring.score(form, other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_item_or_an_answer_the_form_does_not_have_is_refused() {
        var form = form("PHQ-15");

        assertThatThrownBy(() -> Scoring.score(form, answered(form, Map.of("q16", 0), Set.of())))
                .hasMessageContaining("q16");
        assertThatThrownBy(() -> Scoring.score(form, answered(form, 3))).hasMessageContaining("no answer 3");
        assertThatThrownBy(() -> Scoring.score(form, answered(form, -1))).hasMessageContaining("no answer -1");
        assertThatThrownBy(() -> Scoring.score(form, withDifficulty(answered(form, 1), 1)))
                .hasMessageContaining("daily life");
        assertThatThrownBy(() -> Scoring.score(form("GAD-7"), withDifficulty(answered(form("GAD-7"), 1), 4)))
                .hasMessageContaining("daily life");
    }

    private static Answered withDifficulty(Answered a, int value) {
        return new Answered(a.form(), a.version(), a.language(), a.values(), a.doesNotApply(), value);
    }

    private static Scored scored(Questionnaire form, Answered answered) {
        return (Scored) Scoring.score(form, answered);
    }

    private static void assertPart(Scored scored, String id, int total) {
        assertThat(scored.subscales().get(id))
                .isNotNull()
                .extracting(part -> part.total() + " " + part.band().term())
                .isEqualTo(total + (total > 2 ? " positive" : " negative"));
    }

    /** Walks the published cut points, written out above apart from the files. */
    private static String term(String id, int total) {
        var words = NEXT_TERM_AT
                .lines()
                .filter(line -> line.startsWith(id + " "))
                .findFirst()
                .orElseThrow()
                .split(" +");
        int at = 1;
        while (at + 1 < words.length && total >= Integer.parseInt(words[at + 1])) {
            at += 2;
        }
        return words[at].replace('_', ' ');
    }
}
