package app.lull.feedback;

import app.lull.account.TherapistId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One thing that was said. It does not change any more.
 *
 * @param thing the worksheet or the exposure; it may be gone by now
 * @param number counts what one therapist said about one thing, from 1
 * @param local on the patient's wall clock
 */
public record Remark(
        UUID id,
        TherapistId therapist,
        About about,
        UUID thing,
        int number,
        String text,
        Instant at,
        LocalDateTime local) {

    /** The most characters of one. */
    public static final int LONGEST = 4000;
}
