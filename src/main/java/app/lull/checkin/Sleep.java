package app.lull.checkin;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The night before a day, as it is remembered in the evening. Times are on the wall clock, to the minute; each part is
 * null where it was left out, and one at least is there.
 *
 * @param bedTime when the patient went to bed
 * @param lightsOut when they meant to sleep
 * @param minutesToFallAsleep 0-720
 * @param minutesAwake between falling asleep and the final wake, 0-720
 * @param wakings how often they woke in between, 0-50
 * @param finalWake after which they slept no more
 * @param outOfBed on the day itself
 * @param quality 0 very bad to 4 very good
 * @param napMinutes during the day, 0-720; no part of the night's figures
 */
public record Sleep(
        @Nullable LocalTime bedTime,
        @Nullable LocalTime lightsOut,
        @Nullable Integer minutesToFallAsleep,
        @Nullable Integer minutesAwake,
        @Nullable Integer wakings,
        @Nullable LocalTime finalWake,
        @Nullable LocalTime outOfBed,
        @Nullable Integer quality,
        @Nullable Integer napMinutes) {

    /** The most minutes of one part. */
    public static final int MOST_MINUTES = 720;

    /** The most wakings. */
    public static final int MOST_WAKINGS = 50;

    public Sleep {
        bedTime = toTheMinute(bedTime);
        lightsOut = toTheMinute(lightsOut);
        finalWake = toTheMinute(finalWake);
        outOfBed = toTheMinute(outOfBed);
        Range.within("minutes to fall asleep", minutesToFallAsleep, 0, MOST_MINUTES);
        Range.within("minutes awake", minutesAwake, 0, MOST_MINUTES);
        Range.within("wakings", wakings, 0, MOST_WAKINGS);
        Range.within("sleep quality", quality, 0, 4);
        Range.within("nap minutes", napMinutes, 0, MOST_MINUTES);
        Range.something(
                "a night",
                bedTime,
                lightsOut,
                minutesToFallAsleep,
                minutesAwake,
                wakings,
                finalWake,
                outOfBed,
                quality,
                napMinutes);
    }

    private static @Nullable LocalTime toTheMinute(@Nullable LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }
}
