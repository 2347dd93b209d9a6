package app.lull.checkin;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A patient's exercise by day, and whether a day was much for them. Only days that were told, with each effort, count. */
final class Loads {

    /** How many days before a day it is compared with. */
    static final int DAYS_BEFORE = 28;

    /** How many of those have to be told, or nothing can be said: half of them. */
    static final int ENOUGH = 14;

    private static final double MUCH_MORE = 1.5;
    private static final int WEEK = 7;

    private final TreeMap<LocalDate, Integer> byDay = new TreeMap<>();

    Loads(Map<LocalDate, DaysAround.Kept> kept) {
        kept.forEach((day, one) -> {
            var exercise = one.around().exercise();
            var load = exercise == null ? null : exercise.load();
            if (load != null) {
                byDay.put(day, load);
            }
        });
    }

    @Nullable
    Integer on(LocalDate day) {
        return byDay.get(day);
    }

    /** The sum of the seven days up to this one; days that were not told add nothing. Null where none was told. */
    @Nullable
    Integer ofSevenDays(LocalDate day) {
        var week = byDay.subMap(day.minusDays(WEEK - 1), true, day, true).values();
        return week.isEmpty() ? null : week.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Whether the day's load is more than 1.5 times the mean of the 28 calendar days before it, over those of them that
     * were told; null where its own load or 14 of those are missing.
     */
    @Nullable
    Boolean isSpike(LocalDate day) {
        var load = byDay.get(day);
        var before = byDay.subMap(day.minusDays(DAYS_BEFORE), true, day, false).values();
        if (load == null || before.size() < ENOUGH) {
            return null;
        }
        var mean = before.stream().mapToInt(Integer::intValue).average().orElseThrow();
        return load > MUCH_MORE * mean;
    }

    /** Whether what twitches on this day is expected after effort: a spike on it, or on the day before. */
    boolean isAfterEffort(LocalDate day) {
        return Boolean.TRUE.equals(isSpike(day)) || Boolean.TRUE.equals(isSpike(day.minusDays(1)));
    }
}
