package app.lull.measures;

import static app.lull.measures.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.lull.content.Questionnaire;
import app.lull.measures.ReliableChange.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliableChangeTest {

    @ParameterizedTest
    @CsvSource({
        "GAD-7, 12, 8, BETTER",
        "GAD-7, 12, 9, TOO_SMALL_TO_TELL",
        "GAD-7, 12, 12, TOO_SMALL_TO_TELL",
        "GAD-7, 12, 15, TOO_SMALL_TO_TELL",
        "GAD-7, 12, 16, WORSE",
        "GAD-7, 21, 0, BETTER",
        "PHQ-9, 14, 8, BETTER",
        "PHQ-9, 14, 9, TOO_SMALL_TO_TELL",
        "PHQ-9, 14, 19, TOO_SMALL_TO_TELL",
        "PHQ-9, 14, 20, WORSE"
    })
    void four_points_of_the_gad_7_and_six_of_the_phq_9_are_more_than_chance(
            String id, int first, int later, Verdict verdict) {
        assertThat(ReliableChange.of(form(id)).orElseThrow().between(first, later))
                .isEqualTo(verdict);
        assertThat(ReliableChange.of(form(id)).orElseThrow().source()).contains("NHS Talking Therapies");
    }

    @Test
    void every_pair_of_totals_is_judged_the_same_there_and_back() {
        for (var id : new String[] {"GAD-7", "PHQ-9"}) {
            var points = id.equals("GAD-7") ? 4 : 6;
            var change = ReliableChange.of(form(id)).orElseThrow();
            for (int first = 0; first <= 27; first++) {
                for (int later = 0; later <= 27; later++) {
                    var expected = first >= later + points
                            ? Verdict.BETTER
                            : later >= first + points ? Verdict.WORSE : Verdict.TOO_SMALL_TO_TELL;
                    assertThat(change.between(first, later)).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"GAD-2", "PHQ-8", "PHQ-2", "PHQ-4", "PHQ-15"})
    void a_form_without_cited_norms_is_not_judged(String id) {
        assertThat(ReliableChange.of(form(id))).isEmpty();
    }

    @Test
    void the_classic_example_of_jacobson_and_truax_comes_out() {
        var norms = new JacobsonTruax(0.80, 7.5);

        assertThat(norms.standardError()).isCloseTo(3.354102, within(5e-7));
        assertThat(norms.errorOfDifference()).isCloseTo(4.743416, within(5e-7));
        assertThat(norms.index(32.5, 47.5)).isCloseTo(3.162278, within(5e-7));
        assertThat(norms.index(47.5, 32.5)).isCloseTo(-3.162278, within(5e-7));
        assertThat(norms.isReliable(32.5, 47.5)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"4.7, .83, 5.37", "4.7, .92, 3.68", "5.9, .89, 5.42"})
    void the_smallest_reliable_change_of_the_reference_comes_out(double deviation, double reliability, double points) {
        assertThat(new JacobsonTruax(reliability, deviation).smallestChange()).isCloseTo(points, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"10, 5, TOO_SMALL_TO_TELL", "10, 4, BETTER", "10, 15, TOO_SMALL_TO_TELL", "10, 16, WORSE"})
    void a_form_with_cited_norms_is_judged_by_the_formula(int first, int later, Verdict verdict) {
        var form = with(new Questionnaire.Change(null, 0.83, 4.7, null, "a made-up norm, 5.37 points", null));

        assertThat(ReliableChange.of(form).orElseThrow().between(first, later)).isEqualTo(verdict);
    }

    @Test
    void numbers_that_cannot_be_norms_are_refused() {
        for (var norms : new double[][] {{0, 5}, {1, 5}, {1.2, 5}, {Double.NaN, 5}, {0.8, 0}, {0.8, -1}}) {
            assertThatThrownBy(() -> new JacobsonTruax(norms[0], norms[1])).hasMessageContaining("no norms");
        }
    }

    private static Questionnaire with(Questionnaire.@Nullable Change change) {
        var f = form("PHQ-8");
        return new Questionnaire(
                f.id(),
                f.version(),
                f.language(),
                f.title(),
                f.weeks(),
                f.stem(),
                f.answers(),
                f.items(),
                f.difficulty(),
                f.subscales(),
                f.bands(),
                change,
                f.loinc(),
                f.credit(),
                f.licence(),
                f.sources());
    }
}
