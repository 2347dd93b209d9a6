package app.lull.entry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One answer, as it is kept.
 *
 * @param answer a code; {@link #DONE} where there is nothing to say
 * @param visitOn for {@link Question#VISIT} only
 * @param day the patient's day on which it was first answered
 * @param changedAt when it was last answered another way; {@code at} where it never was
 */
record Told(
        Question question, String answer, @Nullable LocalDate visitOn, LocalDate day, Instant at, Instant changedAt) {

    /** There was nothing to choose. */
    static final String DONE = "DONE";

    boolean says(Enum<?> code) {
        return answer.equals(code.name());
    }
}
