package app.lull.insights;

import app.lull.checkin.CheckIn;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hipparchus.stat.descriptive.StreamingStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's own evenings lay at first: the mean of bother and interference of their first three weeks, and 1.28
 * standard deviations to each side, which holds about eight of ten such evenings. Later weeks are compared with it, so
 * that nobody is compared with others. A week counts for it with {@link Week#ENOUGH_TO_COMPARE} evenings or more; the
 * three need not follow each other, but lie among the first {@link #AMONG} weeks, as what came later is no beginning.
 *
 * @param until the last day of the third of its weeks
 * @param evenings how many it rests on, 12-21
 * @param mean 0-10
 * @param deviation the sample standard deviation (n − 1) of its evenings
 */
public record Baseline(LocalDate until, int evenings, double mean, double deviation) {

    /** How many weeks it takes. */
    public static final int WEEKS = 3;

    /** Among how many of the first weeks those are looked for. */
    public static final int AMONG = 6;

    private static final double DEVIATIONS = 1.28;
    private static final double FINEST_STEP = 0.5;
    private static final double MOST = 10;

    /**
     * The baseline, or null while there is none.
     *
     * @param earliest the evenings of the first {@link #AMONG} weeks that are over
     */
    static @Nullable Baseline of(List<CheckIn> earliest, Weeks weeks) {
        var byWeek = earliest.stream()
                .collect(Collectors.groupingBy(evening -> weeks.of(evening.day()), TreeMap::new, Collectors.toList()));
        var counted = byWeek.entrySet().stream()
                .filter(week -> week.getValue().size() >= Week.ENOUGH_TO_COMPARE)
                .limit(WEEKS)
                .toList();
        if (counted.size() < WEEKS) {
            return null;
        }
        var values = new StreamingStatistics();
        counted.forEach(week -> Impact.each(week.getValue()).forEach(values::addValue));
        return new Baseline(
                weeks.end(counted.getLast().getKey()),
                (int) values.getN(),
                values.getMean(),
                values.getStandardDeviation());
    }

    /** Where the band begins, 0 or more. */
    public double lower() {
        return Math.max(0, mean - reach());
    }

    /** Where it ends, 10 or less. */
    public double upper() {
        return Math.min(MOST, mean + reach());
    }

    /** Evenings all alike make no band narrower than the scale can show. */
    private double reach() {
        return Math.max(DEVIATIONS * deviation, FINEST_STEP);
    }
}
