package app.lull.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The bedtime that matters now: the next one, or the one that has just passed.
 *
 * @param at the moment
 * @param past whether it has come already
 */
record Bedtime(Instant at, boolean past) {

    /** Where a patient has chosen none. */
    static final LocalTime USUAL = LocalTime.of(23, 0);

    /** For so long the evening that is over still matters more than the next one. */
    private static final Duration STILL_UP = Duration.ofHours(5);

    static Bedtime near(Instant now, LocalTime bedtime, ZoneId zone) {
        var earliest = now.minus(STILL_UP);
        var date = earliest.atZone(zone).toLocalDate();
        while (date.atTime(bedtime).atZone(zone).toInstant().isBefore(earliest)) {
            date = date.plusDays(1);
        }
        var at = date.atTime(bedtime).atZone(zone).toInstant();
        return new Bedtime(at, !at.isAfter(now));
    }
}
