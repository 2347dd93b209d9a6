package app.lull.exposures;

import app.lull.account.PatientId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calming down waits while an exposure is open and for 15 minutes after: it would hide what can be learnt. */
@Component
class AfterTheStep {

    /** How long after its end. */
    static final Duration LOCK = Duration.ofMinutes(15);

    private final LockRows rows;
    private final Clock clock;

    AfterTheStep(LockRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * It waits.
     *
     * @param until a whole minute; null where for the end of what is open
     */
    record Waits(@Nullable Instant until) {}

    /** Empty where nothing waits. */
    @Transactional(readOnly = true)
    public Optional<Waits> waits(PatientId patient) {
        var now = clock.instant();
        var facing = rows.facing(patient, now);
        if (facing.underway()) {
            return Optional.of(new Waits(null));
        }
        return Optional.ofNullable(facing.ended())
                .map(ended -> ended.plus(LOCK))
                .filter(now::isBefore)
                .map(until -> new Waits(wholeMinute(until)));
    }

    /** The next one, so that what a page says is never too early. */
    private static Instant wholeMinute(Instant moment) {
        var whole = moment.truncatedTo(ChronoUnit.MINUTES);
        return whole.equals(moment) ? whole : whole.plus(1, ChronoUnit.MINUTES);
    }
}
