package app.lull.adverse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * How much a person checked at first, to set a later week beside: the middle band of a week, of three evenings at least,
 * and of the first 14 days, of five evenings at least. Of two middle ones it is the lower. By the two bands of clinical
 * reference G5.
 */
public final class UsualChecking {

    private static final int FIRST_DAYS = 14;
    private static final int FEWEST_AT_FIRST = 5;
    private static final int FEWEST_OF_A_WEEK = 3;
    private static final int WEEK = 7;
    private static final int BANDS = 2;

    private final SortedMap<LocalDate, Integer> checks;
    private final LocalDate compared;
    private final int band;

    private UsualChecking(SortedMap<LocalDate, Integer> checks, LocalDate compared, int band) {
        this.checks = checks;
        this.compared = compared;
        this.band = band;
    }

    /** @param checks the band (0-4) of each evening; empty where the first days tell too little */
    public static Optional<UsualChecking> of(SortedMap<LocalDate, Integer> checks) {
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        var compared = checks.firstKey().plusDays(FIRST_DAYS);
        var baseline = middle(checks.headMap(compared).values(), FEWEST_AT_FIRST);
        return baseline.isEmpty()
                ? Optional.empty()
                : Optional.of(new UsualChecking(checks, compared, baseline.getAsInt()));
    }

    /** The band of the first days. */
    public int band() {
        return band;
    }

    /** The band of the week that begins on this day; empty for the first days, and where too few evenings tell of it. */
    public OptionalInt week(LocalDate first) {
        return first.isBefore(compared)
                ? OptionalInt.empty()
                : middle(checks.subMap(first, first.plusDays(WEEK)).values(), FEWEST_OF_A_WEEK);
    }

    /** Whether that week is two bands above the first days, or more. */
    public boolean isAbove(LocalDate first) {
        var week = week(first);
        return week.isPresent() && week.getAsInt() >= band + BANDS;
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
