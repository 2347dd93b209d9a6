package app.lull.medicines;

import app.lull.account.InvalidEntry;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a medicine after it began.
 *
 * @param medicine the id of the one in the patient's list
 * @param on the day of it
 * @param dose the one from then on, in the patient's words, up to 80 characters; kept sealed; null where it was left out
 * @throws InvalidEntry at {@code dose}
 */
public record MedicineEvent(
        UUID id,
        UUID medicine,
        What what,
        LocalDate on,
        @Nullable String dose) {

    public MedicineEvent {
        dose = what == What.STOPPED ? null : OneLine.orNothing("dose", dose);
    }

    /** What it was. */
    public enum What {
        /** Begun, or begun once more. */
        STARTED,
        /** Another dose. */
        CHANGED,
        STOPPED
    }
}
