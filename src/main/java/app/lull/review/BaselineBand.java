package app.lull.review;

import java.util.List;
import java.util.Optional;

/**
 * Where a person's sums lay at first: the mean of the first three, and {@value #SPREADS} standard deviations up and down
 * (clinical reference C6). The standard deviation is the sample's, with n − 1. Where all three are the same it is 0, and
 * the band is one point up and down, because one point is the smallest step there is and no change.
 *
 * @param lower not rounded, and possibly below 0
 * @param upper not rounded, and possibly above 32
 */
public record BaselineBand(double lower, double upper) {

    /** Of how many reviews it is made. */
    public static final int WEEKS = 3;

    private static final double SPREADS = 1.28;
    private static final double SMALLEST_STEP = 1;

    /** The band of these sums, oldest first; empty while there are fewer than three. Later ones change nothing. */
    static Optional<BaselineBand> of(List<Integer> sums) {
        if (sums.size() < WEEKS) {
            return Optional.empty();
        }
        var first = sums.subList(0, WEEKS);
        var mean = first.stream().mapToInt(Integer::intValue).average().orElseThrow();
        var squares =
                first.stream().mapToDouble(sum -> (sum - mean) * (sum - mean)).sum();
        var half = squares == 0 ? SMALLEST_STEP : SPREADS * Math.sqrt(squares / (WEEKS - 1));
        return Optional.of(new BaselineBand(mean - half, mean + half));
    }

    /** Where a later sum lies; the band's ends are inside. */
    Change changeOf(int sum) {
        if (sum < lower) {
            return Change.BELOW;
        }
        return sum > upper ? Change.ABOVE : Change.INSIDE;
    }
}
