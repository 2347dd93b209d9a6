package app.lull.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The patient's day as the check-in screen shows it.
 *
 * @param id of what is saved, or of what may be saved from this screen
 * @param opensAt when the check-in opens, on the patient's wall clock
 * @param open whether it can be answered now
 * @param saved what was saved for this day, if anything
 * @param shownAt now
 */
public record Evening(
        UUID id,
        LocalDate day,
        LocalTime opensAt,
        boolean open,
        @Nullable CheckIn saved,
        Instant shownAt) {

    /** What to keep for this evening once the patient has answered; what went on around it stays as it was saved. */
    public Draft answered(Answers answers) {
        return answered(answers, saved == null ? DayAround.NOTHING : saved.around(), null);
    }

    /** What to keep for this evening once the patient has answered. @param taken null where it was not asked */
    public Draft answered(Answers answers, DayAround around, @Nullable Taken taken) {
        return new Draft(id, day, shownAt, saved == null ? null : saved.version(), answers, around, taken);
    }
}
