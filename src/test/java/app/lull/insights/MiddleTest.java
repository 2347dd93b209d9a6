package app.lull.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MiddleTest {

    private static final long SEED = 11L;

    @Test
    void of_an_odd_number_of_evenings_the_middle_is_the_one_in_the_centre() {
        assertThat(Middle.of(List.of(9, 2, 4)).median()).isEqualTo(4);
    }

    @Test
    void of_an_even_number_of_evenings_the_middle_is_halfway_between_two() {
        assertThat(Middle.of(List.of(3, 8)).median()).isEqualTo(5.5);
        assertThat(Middle.of(List.of(1, 4, 5, 10)).median()).isEqualTo(4.5);
        assertThat(Middle.of(List.of(2, 2, 4, 4, 6, 6)).median()).isEqualTo(4);
    }

    @Test
    void the_spread_is_where_the_middle_half_of_the_evenings_lies() {
        assertThat(Middle.of(List.of(7, 1, 2, 6, 3, 5, 4)).spread()).isEqualTo(new Middle.Spread(2.5, 5.5));
    }

    @Test
    void one_evening_is_its_own_middle_and_has_no_spread() {
        assertThat(Middle.of(List.of(6))).isEqualTo(new Middle(6, null));
    }

    @Test
    void three_evenings_are_too_few_for_a_spread_and_four_are_enough() {
        assertThat(Middle.of(List.of(1, 5, 9)).spread()).isNull();
        assertThat(Middle.of(List.of(1, 5, 9, 9)).spread()).isNotNull();
    }

    @Test
    void seven_evenings_alike_have_a_spread_of_nothing() {
        assertThat(Middle.of(Collections.nCopies(7, 5)).spread()).isEqualTo(new Middle.Spread(5, 5));
    }

    @Test
    void no_evening_has_no_middle() {
        assertThatIllegalArgumentException().isThrownBy(() -> Middle.of(List.of()));
    }

    @Test
    void figures_have_one_decimal_at_most() {
        assertThat(List.of(4.0, 4.5, 4.25, 0.0)).map(Middle::figure).containsExactly("4", "4.5", "4.3", "0");
    }

    @Test
    void it_agrees_with_the_definition_computed_by_hand() {
        var random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            var evenings = random.ints(random.nextInt(1, 8), 0, 11).boxed().toList();

            var middle = Middle.of(evenings);

            var name = "case %d of seed %d: %s".formatted(i, SEED, evenings);
            assertThat(middle.median()).as(name).isCloseTo(byHand(evenings, 0.5), within(1e-9));
            if (evenings.size() >= 4) {
                var spread = Objects.requireNonNull(middle.spread());
                assertThat(spread.lower()).as(name).isCloseTo(byHand(evenings, 0.25), within(1e-9));
                assertThat(spread.upper()).as(name).isCloseTo(byHand(evenings, 0.75), within(1e-9));
            }
        }
    }

    /** Type 7 of Hyndman and Fan: position (n − 1)·p among the sorted values, counted from 0, interpolated. */
    private static double byHand(List<Integer> evenings, double p) {
        var sorted = evenings.stream().sorted().toList();
        double position = (sorted.size() - 1) * p;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (position - below) * (sorted.get(above) - sorted.get(below));
    }
}
