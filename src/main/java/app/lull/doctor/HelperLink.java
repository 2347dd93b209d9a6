package app.lull.doctor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link a patient made for somebody who helps; its token is not kept.
 *
 * @param sentence the id of the sentence its page shows
 * @param day the patient's day it was made
 * @param closedAt when it was closed; null where it was not
 */
public record HelperLink(
        UUID id,
        String sentence,
        LocalDate day,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant closedAt) {

    /** Whether its page can be opened. */
    public boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(expiresAt);
    }
}
