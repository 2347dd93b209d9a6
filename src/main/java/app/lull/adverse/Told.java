package app.lull.adverse;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was noticed, and what the patient said to it.
 *
 * @param day the patient's day it was noticed on
 * @param answer null while nothing was chosen
 * @param answeredOn the patient's day of the answer; null with it
 */
public record Told(
        UUID id,
        Noticed noticed,
        LocalDate day,
        @Nullable Answer answer,
        @Nullable LocalDate answeredOn) {

    /** Whether nothing was chosen yet. */
    public boolean isOpen() {
        return answer == null;
    }
}
