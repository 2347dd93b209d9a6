package app.lull.urges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a step of the ladder was tried.
 *
 * @param check the id of the one on the ladder
 * @param start how strong the urge was as it began, 0-10; null where it is not said
 * @param peak the strongest
 * @param end in the end
 * @param note what happened, in their words; null where nothing is said
 * @param day the patient's day at writing time
 */
public record LadderTry(
        UUID id,
        UUID check,
        Step step,
        Went went,
        @Nullable Integer start,
        @Nullable Integer peak,
        @Nullable Integer end,
        @Nullable String note,
        Instant at,
        LocalDate day) {

    /** How it went. Each is worth the same here: it was tried. */
    public enum Went {
        AS_PLANNED,
        IN_PART,
        NOT_THIS_TIME
    }
}
