package app.lull.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient wants kept for the week they were asked about.
 *
 * @param id made when the screen was shown, so that a repeated save is one row
 * @param week as {@link Due#week()}
 * @param seenVersion the version of the saved review the screen showed; null where it showed none
 */
public record Draft(UUID id, int week, @Nullable Integer seenVersion, Answers answers) {}
