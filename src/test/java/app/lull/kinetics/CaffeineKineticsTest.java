package app.lull.kinetics;

import static app.lull.kinetics.CaffeineKinetics.FAST;
import static app.lull.kinetics.CaffeineKinetics.SLOW;
import static app.lull.kinetics.CaffeineKinetics.amount;
import static app.lull.kinetics.CaffeineKinetics.concentration;
import static app.lull.kinetics.CaffeineKinetics.peak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.lull.content.Substance.Absorption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gold values of the clinical reference, part D4, and what must hold on any day. */
class CaffeineKineticsTest {

    private static final long SEED = Long.getLong("lull.seed", 20261123L);

    @ParameterizedTest
    @CsvSource({"0.25,2.8351", "1,3.6258", "2,3.1824", "4,2.4120", "6,1.8279", "8,1.3853", "12,0.7957", "24,0.1507"})
    void two_hundred_mg_in_70_kg_give_the_published_curve(double hours, double mgPerLitre) {
        assertThat(concentration(amount(200, hours, FAST, 5), 70, 0.7)).isCloseTo(mgPerLitre, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({
        "5,1,177.66", "5,2,155.94", "5,4,118.19", "5,6,89.57", "5,8,67.88", "5,12,38.99",
        "10.7,1,188.50", "10.7,2,178.02", "10.7,4,156.40", "10.7,6,137.39", "10.7,8,120.70", "10.7,12,93.14"
    })
    void of_two_hundred_mg_this_much_is_left(double halfLife, double hours, double mg) {
        assertThat(amount(200, hours, FAST, halfLife)).isCloseTo(mg, within(0.005 + 1e-4));
    }

    @ParameterizedTest
    @CsvSource({"5,0.744228", "4,0.7028", "6,0.7785", "8,0.8331"})
    void the_peak_comes_after_three_quarters_of_an_hour(double halfLife, double hours) {
        assertThat(peak(FAST, halfLife)).isCloseTo(hours, within(1e-4));
    }

    @Test
    void the_highest_concentration_is_the_one_at_the_peak() {
        assertThat(peak(FAST, 5)).isCloseTo(0.744228, within(1e-6));
        assertThat(concentration(amount(200, peak(FAST, 5), FAST, 5), 70, 0.7)).isCloseTo(3.681518, within(1e-6));
    }

    @Test
    void cola_and_chocolate_peak_at_an_hour_and_three_quarters() {
        assertThat(peak(SLOW, 5)).isCloseTo(1.75, within(0.01));
    }

    @Test
    void four_drinks_of_a_day_leave_65_mg_at_eleven_and_twice_that_with_a_long_half_life() {
        var day = List.of(at("07:30", 95), at("10:00", 95), at("14:00", 63), at("17:30", 40));
        var bed = Instant.parse("2026-11-23T23:00:00Z");

        assertThat(Level.left(bed, day, 5.0)).isCloseTo(65.34, within(0.01));
        assertThat(Level.left(bed, day, 10.7)).isCloseTo(140.75, within(0.01));
        assertThat(day.stream().map(dose -> Level.left(bed, List.of(dose), 5.0)).toList())
                .usingElementComparator((a, b) -> Math.abs(a - b) <= 0.01 ? 0 : Double.compare(a, b))
                .containsExactly(11.40, 16.12, 18.61, 19.20);
    }

    @Test
    void where_both_rates_are_the_same_the_curve_goes_on_smoothly() {
        double halfLife = Math.log(2) / FAST;

        assertThat(amount(100, 0.2, FAST, halfLife)).isCloseTo(amount(100, 0.2, FAST + 1e-4, halfLife), within(0.01));
        assertThat(amount(100, 0.2, FAST, halfLife)).isCloseTo(100 * FAST * 0.2 * Math.exp(-FAST * 0.2), within(1e-9));
        assertThat(amount(100, 0.2, FAST + 2e-6, halfLife)).isCloseTo(amount(100, 0.2, FAST, halfLife), within(1e-3));
        assertThat(peak(FAST, halfLife)).isCloseTo(1 / FAST, within(1e-9));
    }

    @Test
    void before_a_dose_there_is_nothing_and_a_senseless_one_is_refused() {
        assertThat(amount(100, 0, FAST, 5)).isZero();
        assertThat(amount(100, -3, FAST, 5)).isZero();
        assertThatThrownBy(() -> new Dose(Double.NaN, Instant.EPOCH, Absorption.FAST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dose(-1, Instant.EPOCH, Absorption.FAST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amount(100, 1, FAST, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amount(100, 1, Double.NaN, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void on_ten_thousand_random_days_doses_add_up_and_no_caffeine_appears_from_nowhere() {
        var random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            var doses = randomDay(random);
            var moment = Instant.EPOCH.plusSeconds(random.nextInt(72 * 3600));
            double halfLife = 1.5 + random.nextDouble() * 14;
            var context = "seed %d, day %d: %s".formatted(SEED, i, doses);

            double all = Level.left(moment, doses, halfLife);
            int cut = random.nextInt(doses.size() + 1);
            double parts = Level.left(moment, doses.subList(0, cut), halfLife)
                    + Level.left(moment, doses.subList(cut, doses.size()), halfLife);
            double taken = doses.stream()
                    .filter(dose -> dose.at().isBefore(moment))
                    .mapToDouble(Dose::mg)
                    .sum();

            assertThat(all).as(context).isCloseTo(parts, within(1e-9)).isBetween(0.0, taken + 1e-9);
            var doubled = doses.stream()
                    .map(dose -> new Dose(2 * dose.mg(), dose.at(), dose.over(), dose.absorption()))
                    .toList();
            assertThat(Level.left(moment, doubled, halfLife)).as(context).isCloseTo(2 * all, within(1e-9));
        }
    }

    @Test
    void once_all_is_absorbed_a_half_life_later_half_is_left() {
        assertThat(amount(100, 15, FAST, 5) / amount(100, 10, FAST, 5)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void a_sip_that_gets_shorter_and_shorter_becomes_the_dose_taken_at_once() {
        for (var rate : List.of(FAST, SLOW)) {
            double before = Double.MAX_VALUE;
            for (double over = 2; over > 1e-7; over /= 4) {
                double off = 0;
                for (double hours : List.of(0.5, 1.0, 3.0, 9.0)) {
                    off = Math.max(
                            off,
                            Math.abs(amount(200, hours + over / 2, over, rate, 5)
                                    - amount(200, hours + over / 2, rate, 5)));
                }
                assertThat(off).as("sipped over %s h", over).isLessThanOrEqualTo(Math.max(before, 1e-6));
                before = off;
            }
            assertThat(before).isLessThan(1e-4);
        }
        assertThat(amount(200, 3, 0, FAST, 5)).isEqualTo(amount(200, 3, FAST, 5));
    }

    @Test
    void a_drink_sipped_evenly_is_the_same_as_many_small_ones() {
        for (double hours : List.of(0.25, 0.9, 1.5, 2.0, 2.5, 8.0)) {
            double small = 0;
            int parts = 20_000;
            for (int i = 0; i < parts; i++) {
                small += amount(200.0 / parts, hours - 2.0 * (i + 0.5) / parts, FAST, 5);
            }
            assertThat(amount(200, hours, 2, FAST, 5)).as("after %s h", hours).isCloseTo(small, within(1e-4));
        }
        double same = Math.log(2) / FAST;
        assertThat(amount(200, 1.5, 2, FAST, same)).isCloseTo(amount(200, 1.5, 2, FAST + 1e-4, same), within(0.01));
    }

    @Test
    void what_is_sipped_is_eliminated_to_the_last_milligram() {
        var random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            double mg = 1 + random.nextInt(400);
            double over = random.nextInt(241) / 60.0;
            double rate = random.nextBoolean() ? FAST : SLOW;
            double halfLife = 1.5 + random.nextDouble() * 22.5;
            double until = over + 40 * halfLife;
            int steps = 40_000;
            double width = until / steps;
            double area = 0;
            for (int step = 0; step < steps; step++) {
                area += amount(mg, (step + 0.5) * width, over, rate, halfLife) * width;
            }
            assertThat(area * Math.log(2) / halfLife)
                    .as("seed %d, %s mg over %s h, rate %s, half-life %s h", SEED, mg, over, rate, halfLife)
                    .isCloseTo(mg, within(mg * 1e-4));
        }
    }

    private static List<Dose> randomDay(Random random) {
        var doses = new ArrayList<Dose>();
        for (int n = random.nextInt(13); n > 0; n--) {
            doses.add(new Dose(
                    random.nextInt(40_000) / 100.0,
                    Instant.EPOCH.plusSeconds(random.nextInt(48 * 3600)),
                    Duration.ofMinutes(random.nextBoolean() ? 0 : random.nextInt(241)),
                    random.nextBoolean() ? Absorption.FAST : Absorption.SLOW));
        }
        return doses;
    }

    private static Dose at(String time, double mg) {
        return new Dose(mg, Instant.parse("2026-11-23T" + time + ":00Z"), Absorption.FAST);
    }
}
