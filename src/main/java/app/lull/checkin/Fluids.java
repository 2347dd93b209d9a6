package app.lull.checkin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the patient drank that day, all kinds together. There is no target.
 *
 * @param ml 0-20000; null where it was left out
 * @param heavySweat whether they sweated a lot
 * @param heat whether they were in the heat
 */
public record Fluids(@Nullable Integer ml, boolean heavySweat, boolean heat) {

    /** The most a day can have. */
    public static final int MOST_ML = 20_000;

    /** What kidneys pass in an hour at most, about; 0.7 to 1 litre. */
    private static final int ML_AN_HOUR = 1000;

    public Fluids {
        Range.within("ml", ml, 0, MOST_ML);
        Range.something("fluids", ml, heavySweat ? "sweat" : null, heat ? "heat" : null);
    }

    /** Whether so much in so long means that more than a litre was drunk in some hour, however it was spread. */
    public static boolean isOverALitreAnHour(int ml, Duration since) {
        return ml > ML_AN_HOUR * Math.max(1, since.toMinutes() / 60.0);
    }
}
