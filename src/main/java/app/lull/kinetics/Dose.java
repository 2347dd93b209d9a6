package app.lull.kinetics;

import app.lull.content.Substance.Absorption;
import java.time.Duration;
import java.time.Instant;

/**
 * Caffeine that was taken.
 *
 * @param mg 0 or more
 * @param at when, or when the first sip was
 * @param over how long it was sipped, evenly; zero for at once
 */
public record Dose(double mg, Instant at, Duration over, Absorption absorption) {

    private static final double MILLIS_OF_AN_HOUR = 3_600_000.0;

    public Dose {
        if (!(mg >= 0) || Double.isInfinite(mg)) {
            throw new IllegalArgumentException("a dose is 0 mg or more, not " + mg);
        }
        if (over.isNegative()) {
            throw new IllegalArgumentException("sipped over " + over);
        }
    }

    /** What was taken at once. */
    public Dose(double mg, Instant at, Absorption absorption) {
        this(mg, at, Duration.ZERO, absorption);
    }

    /** What of it is in the body at the moment, mg. @param halfLife hours, above 0 */
    public double left(Instant moment, double halfLife) {
        return CaffeineKinetics.amount(
                mg,
                Duration.between(at, moment).toMillis() / MILLIS_OF_AN_HOUR,
                over.toMillis() / MILLIS_OF_AN_HOUR,
                CaffeineKinetics.rateOf(absorption),
                halfLife);
    }
}
