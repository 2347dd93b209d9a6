package app.lull.kinetics;

import java.time.Instant;
import java.util.List;

/**
 * Caffeine in the body at one moment, mg: for the middle half-life and for the ends of the ranges. The longer the
 * half-life, the more there is at every moment, so the ends hold every half-life between them.
 */
public record Level(double low, double commonLow, double middle, double commonHigh, double high) {

    /** Nothing. */
    public static final Level NONE = new Level(0, 0, 0, 0, 0);

    /** What is left of all doses taken before the moment. */
    public static Level at(Instant moment, List<Dose> doses, HalfLife halfLife) {
        return new Level(
                left(moment, doses, halfLife.low()),
                left(moment, doses, halfLife.commonLow()),
                left(moment, doses, halfLife.middle()),
                left(moment, doses, halfLife.commonHigh()),
                left(moment, doses, halfLife.high()));
    }

    /** Doses add up. @param halfLife hours, above 0 */
    public static double left(Instant moment, List<Dose> doses, double halfLife) {
        double sum = 0;
        for (var dose : doses) {
            sum += dose.left(moment, halfLife);
        }
        return sum;
    }
}
