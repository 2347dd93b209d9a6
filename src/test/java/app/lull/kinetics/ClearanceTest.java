package app.lull.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.lull.kinetics.Clearance.Pregnancy;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractDoubleAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The half-lives of the clinical reference, part D4. */
class ClearanceTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, NO,               false, 2.7,  5.0,  9.9",
        "false, false, FIRST_TRIMESTER,  false, 2.7,  5.0,  9.9",
        "true,  false, NO,               false, 2.0,  3.0,  4.5",
        "false, true,  NO,               false, 5.4,  8.5,  13.7",
        "false, false, SECOND_TRIMESTER, false, 7,    10,   13",
        "false, false, LAST_TRIMESTER,   false, 10,   15,   20",
        "false, false, NO,               true,  4.86, 9.0,  17.82",
        "true,  true,  NO,               false, 2.754, 5.1, 10.098",
        "true,  false, NO,               true,  2.916, 5.4, 10.692",
        "false, true,  NO,               true,  8.262, 15.3, 24",
        "true,  true,  NO,               true,  4.9572, 9.18, 18.1764",
        "true,  false, LAST_TRIMESTER,   false, 6,    9,    12",
        "false, false, LAST_TRIMESTER,   true,  18,   24,   24",
    })
    void the_range_is_the_one_of_what_a_person_says(
            boolean smokes,
            boolean pill,
            Pregnancy pregnancy,
            boolean ciprofloxacin,
            double low,
            double middle,
            double high) {
        var halfLife = new Clearance(smokes, pill, pregnancy, ciprofloxacin, false, null)
                .halfLife()
                .orElseThrow();

        near(halfLife.low(), low);
        near(halfLife.middle(), middle);
        near(halfLife.high(), high);
    }

    @Test
    void for_most_people_four_to_six_and_a_half_hours_are_common() {
        near(HalfLife.OF_MOST_PEOPLE.commonLow(), 4.0);
        near(HalfLife.OF_MOST_PEOPLE.commonHigh(), 6.5);
    }

    @Test
    void a_half_life_set_by_the_person_is_the_middle_of_a_range_in_the_same_proportion() {
        var halfLife = own(8.0).halfLife().orElseThrow();

        near(halfLife.low(), 4.32);
        near(halfLife.middle(), 8);
        near(halfLife.high(), 15.84);
        assertThatThrownBy(() -> own(1.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> own(12.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> own(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void with_fluvoxamine_nothing_is_computed() {
        assertThat(new Clearance(true, true, Pregnancy.NO, true, true, 5.0).halfLife())
                .isEmpty();
    }

    @Test
    void whatever_is_said_the_range_stays_in_order_between_one_and_a_half_and_24_hours() {
        for (var said : everything()) {
            said.halfLife()
                    .ifPresent(halfLife -> assertThat(List.of(
                                    HalfLife.LEAST,
                                    halfLife.low(),
                                    halfLife.commonLow(),
                                    halfLife.middle(),
                                    halfLife.commonHigh(),
                                    halfLife.high(),
                                    HalfLife.MOST))
                            .as(said.toString())
                            .isSorted());
        }
    }

    private static List<Clearance> everything() {
        var all = new ArrayList<Clearance>();
        for (int bits = 0; bits < 16; bits++) {
            for (var pregnancy : Pregnancy.values()) {
                for (var own : new @Nullable Double[] {null, 2.0, 12.0}) {
                    all.add(new Clearance(
                            (bits & 1) > 0, (bits & 2) > 0, pregnancy, (bits & 4) > 0, (bits & 8) > 0, own));
                }
            }
        }
        return all;
    }

    private static Clearance own(double hours) {
        return new Clearance(false, false, Pregnancy.NO, false, false, hours);
    }

    private static AbstractDoubleAssert<?> near(double value, double expected) {
        return assertThat(value).isCloseTo(expected, within(1e-9));
    }
}
