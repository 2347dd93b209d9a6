package app.lull.urges;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Urges ridden out, looked back on.
 *
 * @param from the first day that is looked at
 * @param days how many days that is, today included
 * @param times how many were ridden out, with the timer or in the session
 * @param known of how many it is known when they were half as strong as they began
 * @param minutes the median of minutes to half; null where too few are known
 */
public record Ridden(
        LocalDate from,
        int days,
        int times,
        int known,
        @Nullable Integer minutes) {}
