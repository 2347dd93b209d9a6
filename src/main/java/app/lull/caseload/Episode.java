package app.lull.caseload;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Since when something has been so, day after day. */
final class Episode {

    private Episode() {}

    /** The first of the days up to today on all of which it held; empty where it does not hold today. */
    static Optional<LocalDate> since(LocalDate today, int mostDays, Predicate<LocalDate> held) {
        if (!held.test(today)) {
            return Optional.empty();
        }
        var day = today;
        while (day.isAfter(today.minusDays(mostDays - 1L)) && held.test(day.minusDays(1))) {
            day = day.minusDays(1);
        }
        return Optional.of(day);
    }
}
