package app.lull.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A clock that shows the real time until a test sets it; it stands still then, and goes again after the test. */
public final class MutableClock extends Clock {

    private final AtomicReference<@Nullable Instant> standing = new AtomicReference<>();

    /** Stops at this instant. */
    public void set(Instant instant) {
        standing.set(instant);
    }

    /** Shows the real time again. */
    public void reset() {
        standing.set(null);
    }

    @Override
    public Instant instant() {
        var instant = standing.get();
        return instant == null ? Clock.systemUTC().instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
