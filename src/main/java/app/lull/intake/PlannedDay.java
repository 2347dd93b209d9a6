package app.lull.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a patient means to keep to on a day.
 *
 * @param mg at most so much, mg; null where only a time was chosen
 * @param noneAfter on the wall clock; null where no time was chosen
 * @param words the same as a patient says it, in servings where it can be
 */
public record PlannedDay(
        LocalDate day, @Nullable Integer mg, @Nullable LocalTime noneAfter, String words) {

    public PlannedDay {
        if (mg == null && noneAfter == null) {
            throw new IllegalArgumentException("a plan for nothing");
        }
        if (mg != null && mg < 0) {
            throw new IllegalArgumentException("at most %d mg".formatted(mg));
        }
    }
}
