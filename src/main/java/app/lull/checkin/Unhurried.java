package app.lull.checkin;

import java.util.List;

/**
 * Tells when the check-in itself takes too much: of at least five check-ins in the last 14 days, more than 1.5 changes each
 * on average, or more than 180 seconds to the first save in the median. The limits are the program's own (clinical
 * reference C6, "Monitoring-reactivity rules"); nobody has tested them.
 */
final class Unhurried {

    /** How many days are looked back on, today included. */
    static final int DAYS = 14;

    /** For so many days after the note it is not said again. */
    static final int QUIET_DAYS = 7;

    private static final int ENOUGH = 5;
    private static final double EDITS = 1.5;
    private static final double SECONDS = 180;

    private Unhurried() {}

    /** @param lately the check-ins of the last {@link #DAYS} days */
    static boolean isWorthANote(List<CheckIn> lately) {
        if (lately.size() < ENOUGH) {
            return false;
        }
        var edits = lately.stream().mapToInt(CheckIn::edits).average().orElse(0);
        return edits > EDITS
                || median(lately.stream().mapToInt(CheckIn::seconds).sorted().toArray()) > SECONDS;
    }

    private static double median(int[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }
}
