package app.lull.taper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days without a gap on one step of a plan.
 *
 * @param place of the step, from 0
 * @param mg what the days allow; null where the plan only has an hour
 * @param from the first day
 * @param to the last day; null where no end is known
 */
public record Stretch(
        int place,
        @Nullable Integer mg,
        LocalDate from,
        @Nullable LocalDate to) {

    public Stretch {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a stretch from %s to %s".formatted(from, to));
        }
    }

    /** Whether the day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it shares a day with these; both ends are in. */
    boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }
}
