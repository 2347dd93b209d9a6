package app.lull.measures;

import app.lull.account.TherapistId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that was answered, and what it added up to then.
 *
 * @param day the patient's day it was answered on
 * @param total from 0
 * @param band the term of the band the total lay in, as the form's authors call it
 * @param enteredBy the therapist who entered it as the patient said it in the room; null where the patient filled it in
 */
public record KeptForm(
        UUID id,
        LocalDate day,
        Instant startedAt,
        Instant answeredAt,
        Answered answered,
        int total,
        String band,
        @Nullable TherapistId enteredBy) {

    /** One that the patient filled in. */
    public KeptForm(
            UUID id, LocalDate day, Instant startedAt, Instant answeredAt, Answered answered, int total, String band) {
        this(id, day, startedAt, answeredAt, answered, total, band, null);
    }

    /** What it measures, whichever form of it: PHQ-8 is the PHQ-9 without its last item. */
    String measure() {
        return Spacing.measure(answered.form());
    }
}
