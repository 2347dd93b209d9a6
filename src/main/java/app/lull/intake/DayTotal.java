package app.lull.intake;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day's sum; a day without entries has none.
 *
 * @param mg exact sum, mg
 * @param n number of entries, 1 or more
 * @param lastAt when the last one was taken
 */
public record DayTotal(LocalDate day, double mg, int n, Instant lastAt) {}
