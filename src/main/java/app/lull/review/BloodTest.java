package app.lull.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One value of a blood test, typed from a report. Nothing is computed from it.
 *
 * @param takenOn when the blood was taken
 * @param name what was measured, as the report calls it
 * @param value 0-1,000,000, in the unit beside it
 * @param labRange what the laboratory calls its range; null where the report has none
 */
public record BloodTest(
        UUID id,
        LocalDate takenOn,
        String name,
        double value,
        String unit,
        @Nullable String labRange) {}
