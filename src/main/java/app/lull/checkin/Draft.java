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
 */
public record Draft(
        UUID id, LocalDate day, Instant shownAt, @Nullable Integer seenVersion, Answers answers) {}
