package app.lull.adverse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * What the evenings tell of checking: the middle band of a week, of three evenings at least, beside the middle band of the
 * first 14 days, of five evenings at least. Of two middle ones it is the lower.
 */
final class Checking {

    private static final int FIRST_DAYS = 14;
    private static final int FEWEST_AT_FIRST = 5;
    private static final int FEWEST_OF_A_WEEK = 3;
    private static final int WEEK = 7;
    private static final int BANDS = 2;
    private static final int WEEKS = 2;

    private Checking() {}

    /** Weeks in a row up to the one that is over, where they are two or more. */
    static Optional<Noticed> noticed(SortedMap<LocalDate, Integer> checks, LocalDate weekBegan) {
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        var compared = checks.firstKey().plusDays(FIRST_DAYS);
        var baseline = middle(checks.headMap(compared).values(), FEWEST_AT_FIRST);
        if (baseline.isEmpty()) {
            return Optional.empty();
        }
        var from = weekBegan;
        while (!from.minusDays(WEEK).isBefore(compared)
                && isAbove(baseline.getAsInt(), week(checks, from.minusDays(WEEK)))) {
            from = from.minusDays(WEEK);
        }
        return from.plusDays((long) WEEKS * WEEK).isAfter(weekBegan)
                ? Optional.empty()
                : Optional.of(new Noticed(
                        Kind.CHECKING,
                        from,
                        weekBegan.minusDays(1),
                        baseline.getAsInt(),
                        week(checks, weekBegan.minusDays(WEEK)).orElseThrow()));
    }

    private static boolean isAbove(int baseline, OptionalInt week) {
        return week.isPresent() && week.getAsInt() >= baseline + BANDS;
    }

    private static OptionalInt week(SortedMap<LocalDate, Integer> checks, LocalDate first) {
        return middle(checks.subMap(first, first.plusDays(WEEK)).values(), FEWEST_OF_A_WEEK);
    }

    private static OptionalInt middle(Collection<Integer> bands, int fewest) {
        return bands.size() < fewest
                ? OptionalInt.empty()
                : OptionalInt.of(bands.stream()
                        .sorted()
                        .skip((bands.size() - 1) / 2)
                        .findFirst()
                        .orElseThrow());
    }
}
