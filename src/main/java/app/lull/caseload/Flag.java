package app.lull.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a patient stands on a list.
 *
 * @param day the patient's day since when
 * @param since the same, as a moment, to compare patients by
 * @param newest the newest fact behind it: what was set aside comes back with a newer one
 * @param onlyFor the therapist it is meant for; null for whoever may read its kind
 */
public record Flag(
        Reason reason,
        LocalDate day,
        Instant since,
        Instant newest,
        Figures figures,
        @Nullable UUID onlyFor) {

    static Flag of(Reason reason, LocalDate day, Instant since, Instant newest, Figures figures) {
        return new Flag(reason, day, since, newest, figures, null);
    }
}
