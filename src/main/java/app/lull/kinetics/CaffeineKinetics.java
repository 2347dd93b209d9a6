package app.lull.kinetics;

import app.lull.content.Substance.Absorption;

/**
 * How much caffeine of a dose is still in the body: one compartment, absorbed and eliminated in first order, complete
 * (F = 1). It is a model of most people, not a measurement of one.
 *
 * <p>Sources: Blanchard and Sawers 1983 (Eur J Clin Pharmacol 24:93-8) for complete absorption and half-lives of 2.7 to
 * 9.9 h; Institute of Medicine 2001 for the mean half-life of 5 h; Abernethy and Todd 1985 (Eur J Clin Pharmacol
 * 28:425-8) for the volume; PMC8489039 for the absorption of coffee; Mumford 1996 for cola and chocolate.
 */
public final class CaffeineKinetics {

    /** The mean half-life of caffeine in adults, hours; single people range from 1.5 to 9.5. */
    public static final double MEAN_HALF_LIFE = 5.0;

    /** Absorption of coffee, tea, energy drinks and tablets, per hour. */
    public static final double FAST = 4.94;

    /** Absorption of cola and chocolate, per hour. */
    public static final double SLOW = 1.5;

    private static final double SAME_RATE = 1e-6;

    private CaffeineKinetics() {}

    /** The absorption rate kₐ, per hour. */
    public static double rateOf(Absorption absorption) {
        return absorption == Absorption.SLOW ? SLOW : FAST;
    }

    /**
     * Caffeine in the body from what was swallowed at once, mg; never negative and never more than the dose.
     *
     * @param mg the dose, 0 or more
     * @param hours since the dose; before it there is nothing
     * @param absorption kₐ per hour, above 0
     * @param halfLife hours, above 0
     */
    public static double amount(double mg, double hours, double absorption, double halfLife) {
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

    /**
     * Caffeine in the body from what was sipped evenly, mg: the mean of {@link #amount} over the sips.
     *
     * @param hours since the first sip
     * @param over how long it was sipped, hours; 0 is at once
     */
    public static double amount(double mg, double hours, double over, double absorption, double halfLife) {
        if (over <= 0 || hours <= 0) {
            return amount(mg, hours, absorption, halfLife);
        }
        double elimination = elimination(halfLife);
        double difference = positive(absorption) - elimination;
        double youngest = Math.max(0, hours - over);
        double sipping = hours - youngest;
        if (Math.abs(difference) < SAME_RATE) {
            return mg / over * (tail(youngest, elimination) - tail(hours, elimination));
        }
        return mg
                * absorption
                / difference
                / over
                * (area(youngest, sipping, elimination) - area(youngest, sipping, absorption));
    }

    /** ∫ e^(−rate·u) du from {@code from} to {@code from + width}. */
    private static double area(double from, double width, double rate) {
        return Math.exp(-rate * from) * -Math.expm1(-rate * width) / rate;
    }

    /** ∫ rate·u·e^(−rate·u) du from {@code from} on. */
    private static double tail(double from, double rate) {
        return (from + 1 / rate) * Math.exp(-rate * from);
    }

    /** When the amount is highest, hours after the dose. Parameters as of {@link #amount}. */
    public static double peak(double absorption, double halfLife) {
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
    public static double concentration(double amount, double weight, double volume) {
        return amount / (positive(volume) * positive(weight));
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
