package app.lull.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A moment that a device reports by its own clock, later than it happened: believed up to ten minutes ahead and fourteen
 * days back.
 *
 * @param at what the device says
 * @param now when it arrived
 */
public record ReportedMoment(Instant at, Instant now) {

    /** How long a device may keep something before it is sent, and how long the thing itself may have taken. */
    public static final Duration MAY_WAIT = Duration.ofDays(14);

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(10);

    /** Whether it lies ahead by more than clocks differ. */
    public boolean isInTheFuture() {
        return at.isAfter(now.plus(CLOCKS_MAY_DIFFER));
    }

    /** Whether it is longer ago than anything waits. */
    public boolean isTooLongAgo() {
        return at.isBefore(now.minus(MAY_WAIT));
    }

    /** What the device says, where that can be; else when it arrived. */
    public Instant believable() {
        return isInTheFuture() || isTooLongAgo() ? now : at;
    }
}
