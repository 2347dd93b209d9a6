package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import app.lull.content.Label.Measure;
import app.lull.content.Label.Part;
import app.lull.content.Label.Per;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    @ParameterizedTest(name = "{0} mg per {1} is {4} mg in {2} {3}")
    @CsvSource({
        "32, HUNDRED_ML, 500, ML, 160",
        "20, HUNDRED_ML, 500, ML, 100",
        "9.5, US_FL_OZ, 12, US_FL_OZ, 114",
        "10, US_FL_OZ, 29.5735, ML, 10",
        "10, HUNDRED_ML, 10, US_FL_OZ, 29.5735",
        "80, HUNDRED_G, 45, G, 36",
        "3142, HUNDRED_G, 1.8, G, 56.556",
        "0, HUNDRED_ML, 330, ML, 0",
    })
    void a_labels_figure_times_the_amount_is_what_was_drunk(
            double mg, Per per, double amount, Measure measure, double expected) {
        assertThat(new Label(mg, per).mgIn(amount, measure)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "10001", "NaN", "Infinity"})
    void a_label_that_cannot_be_is_refused_and_says_so(double mg) {
        assertThatThrownBy(() -> new Label(mg, Per.HUNDRED_ML)).hasMessage("Between 0 and 10000 mg fit here.");
    }

    @ParameterizedTest
    @CsvSource({"0, ML", "-1, G", "5001, ML", "170, US_FL_OZ", "NaN, ML"})
    void an_amount_that_cannot_be_is_refused_and_says_so(double amount, Measure measure) {
        assertThat(refused(new Label(1, Per.HUNDRED_ML), amount, measure))
                .hasMessage("More than 0 and at most 5000 mL or g (169 fl oz) fit here.")
                .extracting(Label.Refused::part)
                .isEqualTo(Part.AMOUNT);
    }

    @Test
    void a_weight_is_no_volume() {
        assertThat(refused(new Label(10, Per.HUNDRED_ML), 100, Measure.G)).hasMessageContaining("mL or fl oz");
        assertThat(refused(new Label(10, Per.HUNDRED_G), 12, Measure.US_FL_OZ)).hasMessageContaining("in g");
    }

    @Test
    void more_than_a_thousand_milligrams_in_all_are_looked_at_again() {
        assertThat(new Label(1000, Per.HUNDRED_ML).mgIn(100, Measure.ML)).isEqualTo(1000);
        assertThat(refused(new Label(1000, Per.HUNDRED_ML), 101, Measure.ML)).hasMessageContaining("more than 1000 mg");
    }

    private static Label.Refused refused(Label label, double amount, Measure measure) {
        return catchThrowableOfType(Label.Refused.class, () -> label.mgIn(amount, measure));
    }
}
