package app.lull.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day's sum. A day on which nothing was logged has none: it is unknown, not zero.
 *
 * @param mg exact sum, mg
 * @param low the same with the least that is plausible
 * @param high the same with the most that is plausible
 * @param n number of entries; 0 where the patient said that there was nothing
 * @param lastAt when the last one was taken; null where there was none
 */
public record DayTotal(
        LocalDate day,
        double mg,
        double low,
        double high,
        int n,
        @Nullable Instant lastAt) {

    /** Below this, mg, a day counts as one without caffeine: decaf has a little. */
    public static final int WITHOUT = 10;

    /** Whether the patient said that there was nothing. */
    public boolean saidNone() {
        return n == 0;
    }

    /** Whether it was a day without caffeine. */
    public boolean isWithout() {
        return mg < WITHOUT;
    }
}
