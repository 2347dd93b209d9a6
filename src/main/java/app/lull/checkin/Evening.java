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
 * @param window when the check-in can be begun
 * @param open whether it can be answered now
 * @param over whether the window has passed without one
 * @param saved what was saved for this day, if anything
 * @param begun what was tapped today and is not saved yet, if anything
 * @param shownAt now
 */
public record Evening(
        UUID id,
        LocalDate day,
        Window window,
        boolean open,
        boolean over,
        @Nullable CheckIn saved,
        @Nullable Begun begun,
        Instant shownAt) {

    /** When the check-in opens, on the patient's wall clock. */
    public LocalTime opensAt() {
        return window.opensAt();
    }

    /** What to keep for this evening once the patient has answered; what went on around it stays as it was saved. */
    public Draft answered(Answers answers) {
        return answered(answers, saved == null ? DayAround.NOTHING : saved.around(), null);
    }

    /** What to keep for this evening once the patient has answered. @param taken null where it was not asked */
    public Draft answered(Answers answers, DayAround around, @Nullable Taken taken) {
        return new Draft(id, day, shownAt, saved == null ? null : saved.version(), answers, around, taken);
    }
}
