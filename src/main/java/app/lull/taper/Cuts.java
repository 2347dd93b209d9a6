package app.lull.taper;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Days on which less caffeine may be felt (clinical reference D6): a day whose sum is less than half of the usual amount
 * before it, or more than 100 mg below it, and the nine days after. A day that was not logged is no cut.
 */
final class Cuts {

    private static final double HALF = 0.5;
    private static final int MUCH = 100;
    private static final int DAYS_AFTER = 9;

    private Cuts() {}

    /** How far back a cut can lie that a day still feels, and what it is measured against. */
    static LocalDate firstThatMatters(LocalDate day) {
        return day.minusDays(DAYS_AFTER).minusWeeks(Usual.WEEKS_BACK);
    }

    /** @param logged days that are over, earliest first */
    static SortedSet<LocalDate> felt(List<LoggedDay> logged, LocalDate from, LocalDate to) {
        var felt = new TreeSet<LocalDate>();
        for (int i = 0; i < logged.size(); i++) {
            var one = logged.get(i);
            if (isCut(one, Usual.before(one.day(), logged.subList(0, i)))) {
                IntStream.rangeClosed(0, DAYS_AFTER)
                        .mapToObj(one.day()::plusDays)
                        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                        .forEach(felt::add);
            }
        }
        return felt;
    }

    private static boolean isCut(LoggedDay day, Usual usual) {
        return usual.isKnown() && (day.mg() < usual.median() * HALF || usual.median() - day.mg() > MUCH);
    }
}
