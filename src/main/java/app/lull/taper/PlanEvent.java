package app.lull.taper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a patient did with a plan.
 *
 * @param day the patient's day
 * @param noneAfter the hour from then on, for {@link Kind#HOUR}; null for none
 */
record PlanEvent(
        UUID id,
        UUID plan,
        Kind kind,
        LocalDate day,
        @Nullable LocalTime noneAfter,
        Instant at) {

    /** What was done. */
    enum Kind {
        PAUSED,
        RESUMED,
        /** The repeat of a step was ended by hand. */
        WENT_ON,
        /** Another hour, or none. */
        HOUR,
        STOPPED,
        /** Another plan took its place. */
        CHANGED;

        boolean ends() {
            return this == STOPPED || this == CHANGED;
        }
    }
}
