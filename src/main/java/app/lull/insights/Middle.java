package app.lull.insights;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.jspecify.annotations.Nullable;

/**
 * The median of a week's evenings, or of other days, and how far they lie apart.
 *
 * @param median of an even number of evenings: halfway between the two in the centre
 * @param spread null where there are too few evenings to tell
 */
public record Middle(double median, @Nullable Spread spread) {

    /** With fewer evenings than this, a spread would claim more than is known. */
    public static final int ENOUGH_FOR_A_SPREAD = 4;

    /** The inter-quartile range: where the middle half of the evenings lies. */
    public record Spread(double lower, double upper) {}

    /** A figure as it is shown, with one decimal at most: 4, 4.5. */
    public static String figure(double value) {
        var decimals = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        decimals.setRoundingMode(RoundingMode.HALF_UP);
        return decimals.format(value);
    }

    /**
     * Quartiles are interpolated as R's type 7 does (Hyndman and Fan 1996), which is what spreadsheets do too.
     *
     * @param evenings at least one
     */
    public static Middle of(List<Integer> evenings) {
        if (evenings.isEmpty()) {
            throw new IllegalArgumentException("no evening has no middle");
        }
        var quartile = new Percentile().withEstimationType(EstimationType.R_7);
        quartile.setData(evenings.stream().mapToDouble(Integer::doubleValue).toArray());
        var spread =
                evenings.size() < ENOUGH_FOR_A_SPREAD ? null : new Spread(quartile.evaluate(25), quartile.evaluate(75));
        return new Middle(quartile.evaluate(50), spread);
    }
}
