package app.lull.ratings;

import app.lull.account.TherapistId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rating as it was entered; it does not change any more.
 *
 * @param by who entered it
 * @param day the patient's day that was rated, or on which the form was filled in
 * @param takenBack null where it counts
 */
public record EnteredRating(
        UUID id,
        TherapistId by,
        LocalDate day,
        Rating rating,
        Instant enteredAt,
        @Nullable TakenBack takenBack) {

    /** Since when it does not count any more. @param instead what stands in its place; null where it was a mistake */
    public record TakenBack(Instant at, @Nullable UUID instead) {}

    boolean stands() {
        return takenBack == null;
    }

    boolean is(Class<? extends Rating> kind) {
        return kind.isInstance(rating);
    }
}
