package app.lull.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a person's sums lay at first: the mean of the first three, and 1.28 standard deviations up and down
 * (clinical reference C6). The standard deviation is the sample's, with n − 1. Where all three are the same it is 0, and
 * the band is one point up and down, because one point is the smallest step there is and no change. It is made of the
 * first three reviews that were kept, so that a week left out costs nobody the band. Of three weeks it is rough: where
 * nothing changes, a later week falls outside with a chance of 0.38 (Student's t with 2 degrees of freedom).
 *
 * @param lower not rounded, and possibly below 0
 * @param upper not rounded, and possibly above 32
 */
public record BaselineBand(double lower, double upper) {

    /** Of how many reviews it is made. */
    public static final int WEEKS = 3;

    /** The greatest sum there is. */
    public static final int MOST = 32;

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

    /** The part of the band in which a sum can lie. */
    public BaselineBand asFarAsSumsGo() {
        return new BaselineBand(Math.max(0, lower), Math.min(MOST, upper));
    }

    /** To one decimal, as far as sums go; for example {@code 17.4 to 22.6}. */
    public String words() {
        var shown = asFarAsSumsGo();
        return "%s to %s".formatted(figure(shown.lower()), figure(shown.upper()));
    }

    private static String figure(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Where a later sum lies; the band's ends are inside. */
    Change changeOf(int sum) {
        if (sum < lower) {
            return Change.BELOW;
        }
        return sum > upper ? Change.ABOVE : Change.INSIDE;
    }
}
