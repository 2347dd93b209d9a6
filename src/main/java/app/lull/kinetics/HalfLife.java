package app.lull.kinetics;

import java.time.Duration;

/**
 * How long half of it stays, hours: a middle, what is common around it, and what was measured at the ends. In people who
 * are much alike it differs by more than three times, so a single number is never shown without its range.
 *
 * @param low the shortest measured
 * @param commonLow where the common range begins
 * @param middle what is taken for most people
 * @param commonHigh where the common range ends
 * @param high the longest measured
 */
public record HalfLife(double low, double commonLow, double middle, double commonHigh, double high) {

    /** The shortest that is computed with, hours. */
    public static final double LEAST = 1.5;

    /** The longest that is computed with, hours. */
    public static final double MOST = 24;

    /** Healthy adults: 2.7 to 9.9 h measured in ten men (Blanchard and Sawers 1983), mean 5 h (IOM 2001). */
    static final HalfLife OF_MOST_PEOPLE = around(2.7, 5.0, 9.9);

    /** After so many half-lives less than a hundredth of a milligram is left of 400 mg. */
    private static final int UNTIL_GONE = 16;

    public HalfLife {
        boolean inOrder = low <= commonLow && commonLow <= middle && middle <= commonHigh && commonHigh <= high;
        if (!(inOrder && low >= LEAST && high <= MOST)) {
            throw new IllegalArgumentException(
                    "half-lives %s, %s, %s, %s, %s h".formatted(low, commonLow, middle, commonHigh, high));
        }
    }

    /** The common range is 4.0 to 6.5 h around 5, and in the same proportion around another middle. */
    static HalfLife around(double low, double middle, double high) {
        double least = within(low);
        double most = within(high);
        double centre = within(middle);
        return new HalfLife(
                least, Math.clamp(centre * 0.8, least, centre), centre, Math.clamp(centre * 1.3, centre, most), most);
    }

    /** The same person with something that makes it last so many times as long. */
    HalfLife times(double ratio) {
        return around(low * ratio, middle * ratio, high * ratio);
    }

    /** How far back something taken still counts. */
    public Duration horizon() {
        return Duration.ofMinutes(Math.round(high * UNTIL_GONE * 60));
    }

    private static double within(double hours) {
        return Math.clamp(hours, LEAST, MOST);
    }
}
