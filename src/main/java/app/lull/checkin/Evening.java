package app.lull.checkin;

import app.lull.store.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The patient's day as the check-in screen shows it.
 *
 * @param opensAt when the check-in opens, on the patient's wall clock
 * @param open whether it can be answered now
 * @param saved what was saved for this day, if anything
 * @param shownAt now
 */
public record Evening(
        LocalDate day,
        LocalTime opensAt,
        boolean open,
        @Nullable CheckIn saved,
        Instant shownAt) {

    /** An empty draft's place: its answers are the patient's alone to give. */
    public Draft answered(Answers answers) {
        return saved == null
                ? new Draft(Ids.next(), day, shownAt, null, answers)
                : new Draft(saved.id(), day, shownAt, saved.version(), answers);
    }
}
