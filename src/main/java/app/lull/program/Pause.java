package app.lull.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the program rests. The day it begins on was begun already and counts; in its place the day on which the
 * program goes on does not, so that one comes back to the step one left.
 *
 * @param until its last day; null until it is taken up again
 */
public record Pause(UUID id, LocalDate from, @Nullable LocalDate until) {

    public Pause {
        if (until != null && until.isBefore(from.minusDays(1))) {
            throw new IllegalArgumentException("a pause from %s cannot end on %s".formatted(from, until));
        }
    }

    /** How many days from the first to the last are not taken by a pause, both included; 0 where the last comes first. */
    static int daysWithout(List<Pause> pauses, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        if (pauses.isEmpty()) {
            return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        }
        return (int) first.datesUntil(last.plusDays(1))
                .filter(day -> pauses.stream().noneMatch(pause -> pause.takes(day)))
                .count();
    }

    /** Whether nothing is asked for on that day. */
    boolean has(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether that day is not counted. */
    boolean takes(LocalDate day) {
        return day.isAfter(from) && (until == null || !day.isAfter(until.plusDays(1)));
    }
}
