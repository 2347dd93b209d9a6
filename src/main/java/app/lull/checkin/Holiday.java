package app.lull.checkin;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A break from the check-in: none is asked for, and nothing reminds of one.
 *
 * @param from its first day
 * @param until its last day, at most 366 days later
 */
public record Holiday(UUID id, LocalDate from, LocalDate until) {

    static final int LONGEST = 366;

    public Holiday {
        if (until.isBefore(from) || until.isAfter(from.plusDays(LONGEST))) {
            throw new IllegalArgumentException("a break ends 0 to %d days after it begins".formatted(LONGEST));
        }
    }

    /** Whether the day is one of the break. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
