package app.lull.taper;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient wants kept for a day.
 *
 * @param id made when the screen was shown, so that a repeated save is one row
 * @param day the day the screen was about
 * @param seenVersion the version of the saved answers the screen showed; null where it showed none
 */
public record FeltDraft(UUID id, LocalDate day, @Nullable Integer seenVersion, Symptoms symptoms) {}
