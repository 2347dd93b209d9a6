package app.lull.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient wants kept for the evening they were shown.
 *
 * @param id made when the screen was shown, so that a repeated save is one row
 * @param day the day the screen was shown for
 * @param shownAt when it was shown
 * @param seenVersion the version of the saved check-in the screen showed; null where it showed none
 * @param around what went on around the feelings
 * @param taken alcohol, nicotine and medicines; null where they were not asked, and stay as they are
 */
public record Draft(
        UUID id,
        LocalDate day,
        Instant shownAt,
        @Nullable Integer seenVersion,
        Answers answers,
        DayAround around,
        @Nullable Taken taken) {

    /** The feelings alone: nothing around them. */
    public Draft(UUID id, LocalDate day, Instant shownAt, @Nullable Integer seenVersion, Answers answers) {
        this(id, day, shownAt, seenVersion, answers, DayAround.NOTHING, null);
    }
}
