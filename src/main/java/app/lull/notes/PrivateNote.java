package app.lull.notes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One note of a therapist about a patient.
 *
 * @param version rises with every change
 * @param local when it was changed last, on the wall clock of the patient's zone while the two are linked, else in UTC
 */
public record PrivateNote(UUID id, String text, int version, Instant changedAt, LocalDateTime local) {

    /** The most characters of one. */
    public static final int LONGEST = 8000;
}
