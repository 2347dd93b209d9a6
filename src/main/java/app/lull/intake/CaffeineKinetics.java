package app.lull.intake;

import app.lull.content.Substance.Absorption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How much caffeine of a dose is still in the body: one compartment, absorbed and eliminated in first order, complete
 * (F = 1), doses add up. It is a model of most people, not a measurement of one.
 *
 * <p>Sources: Blanchard and Sawers 1983 (Eur J Clin Pharmacol 24:93-8) for complete absorption and half-lives of 2.7 to
 * 9.9 h; Institute of Medicine 2001 for the mean half-life of 5 h; Abernethy and Todd 1985 (Eur J Clin Pharmacol
 * 28:425-8) for the volume; PMC8489039 for the absorption of coffee; Mumford 1996 for cola and chocolate.
 */
final class CaffeineKinetics {

    /** The mean half-life of caffeine in adults, hours; single people range from 1.5 to 9.5. */
    static final double MEAN_HALF_LIFE = 5.0;

    /** Absorption of coffee, tea, energy drinks and tablets, per hour. */
    static final double FAST = 4.94;

    /** Absorption of cola and chocolate, per hour. */
    static final double SLOW = 1.5;

    /** After three days less than 0.01 % of a dose is left at the mean half-life; what is older is left out. */
    static final Duration HORIZON = Duration.ofHours(72);

    private static final double SAME_RATE = 1e-6;

    private CaffeineKinetics() {}

    /** What was taken at once. @param mg caffeine, 0 or more */
    record Dose(double mg, Instant at, Absorption absorption) {
        Dose {
            if (!(mg >= 0) || Double.isInfinite(mg)) {
                throw new IllegalArgumentException("a dose is 0 mg or more, not " + mg);
            }
        }
    }

    /** The absorption rate, per hour. */
    static double rateOf(Absorption absorption) {
        return absorption == Absorption.SLOW ? SLOW : FAST;
    }

    /**
     * Caffeine in the body, mg, never negative and never more than the dose.
     *
     * @param mg the dose, 0 or more
     * @param hours since the dose; before it there is nothing
     * @param absorption kₐ per hour, above 0
     * @param halfLife hours, above 0
     */
    static double amount(double mg, double hours, double absorption, double halfLife) {
        if (hours <= 0) {
            return 0;
        }
        double elimination = elimination(halfLife);
        double difference = positive(absorption) - elimination;
        if (Math.abs(difference) < SAME_RATE) {
            return mg * elimination * hours * Math.exp(-elimination * hours);
        }
        // kₐ/(kₐ − kₑ)·(e^(−kₑ·t) − e^(−kₐ·t)), written so that nothing cancels where the rates are close
        return mg * absorption * Math.exp(-elimination * hours) * -Math.expm1(-difference * hours) / difference;
    }

    /** When the amount is highest, hours after the dose. Parameters as of {@link #amount}. */
    static double peak(double absorption, double halfLife) {
        double elimination = elimination(halfLife);
        double difference = positive(absorption) - elimination;
        return Math.abs(difference) < SAME_RATE ? 1 / elimination : Math.log(absorption / elimination) / difference;
    }

    /**
     * Concentration, mg/L.
     *
     * @param amount mg in the body
     * @param weight kg, above 0
     * @param volume litres per kg: 0.70, measured 0.685 to 0.750
     */
    static double concentration(double amount, double weight, double volume) {
        return amount / (positive(volume) * positive(weight));
    }

    /** Caffeine in the body at the moment, mg, from all doses taken before it. @param halfLife hours, above 0 */
    static double left(List<Dose> doses, Instant moment, double halfLife) {
        double sum = 0;
        for (var dose : doses) {
            double hours = Duration.between(dose.at(), moment).toMillis() / 3_600_000.0;
            sum += amount(dose.mg(), hours, rateOf(dose.absorption()), halfLife);
        }
        return sum;
    }

    private static double elimination(double halfLife) {
        return Math.log(2) / positive(halfLife);
    }

    private static double positive(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("above 0, not " + value);
        }
        return value;
    }
}
