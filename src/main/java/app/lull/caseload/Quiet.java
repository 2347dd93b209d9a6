package app.lull.caseload;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason that was set aside.
 *
 * @param newest the newest fact there was then
 * @param until the day it comes back; null where it was acknowledged
 */
public record Quiet(Instant newest, @Nullable LocalDate until) {

    /** Whether it keeps this flag off the list on the patient's day. */
    boolean holds(Flag flag, LocalDate today) {
        return !flag.newest().isAfter(newest) && (until == null || today.isBefore(until));
    }
}
