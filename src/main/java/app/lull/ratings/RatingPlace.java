package app.lull.ratings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one is entered or corrected.
 *
 * @param clinical whether this Lull has bands and words of severity
 * @param first the first CGI of this therapist, which a change is told from; null where this is the first
 * @param before what is to be corrected; null for a new one
 */
public record RatingPlace(
        String patientName,
        LocalDate today,
        boolean clinical,
        @Nullable EnteredRating first,
        @Nullable EnteredRating before) {}
