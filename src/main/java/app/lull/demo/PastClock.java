package app.lull.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of a demonstration: stands where the made-up past is being lived, then shows the real time for good. So the
 * made-up days go through the same doors as real ones.
 */
@Component
@Primary
@Profile("demo")
class PastClock extends Clock {

    private final AtomicReference<@Nullable Instant> past = new AtomicReference<>();

    void stand(Instant moment) {
        past.set(moment);
    }

    void run() {
        past.set(null);
    }

    @Override
    public Instant instant() {
        var moment = past.get();
        return moment == null ? Instant.ofEpochMilli(System.currentTimeMillis()) : moment;
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
