package app.lull.checkin;

import app.lull.checkin.NotPossible.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A night's figures, as a sleep diary reckons them: TIB from lights out to out of bed, TST = TIB − SOL − WASO − lie-in
 * after the final wake, SE = 100 · TST / TIB. What would need a missing part is null.
 *
 * @param minutesInBed TIB, 1-1080
 * @param minutesAsleep TST, 0-1080
 */
public record Night(
        @Nullable Integer minutesInBed, @Nullable Integer minutesAsleep) {

    private static final Duration LONGEST_NIGHT = Duration.ofHours(18);
    private static final Duration LONGEST_PART = Duration.ofHours(12);

    /** SE in percent, 0-100; null where it cannot be told. */
    public @Nullable Double efficiency() {
        return minutesInBed == null || minutesAsleep == null ? null : 100.0 * minutesAsleep / minutesInBed;
    }

    /**
     * The figures of the night that ended on this day. Out of bed is on the day itself; from there the times are followed
     * back over midnight. Minutes are real ones, also where the clocks change: a time they jump over is the moment after
     * the jump, of a time they repeat it is the first.
     *
     * @throws NotPossible where the parts contradict each other, or lie after now
     */
    static Night of(Sleep sleep, LocalDate day, ZoneId zone, Instant now) {
        refuseContradiction(sleep);
        var clock = new WallClock(zone);
        var up = sleep.outOfBed() == null ? null : clock.at(day, sleep.outOfBed());
        if (up != null && up.isAfter(now)) {
            throw new NotPossible(Field.OUT_OF_BED, "That is still to come. Which time was it this morning?");
        }
        var woke = woke(sleep, day, clock, up, now);
        var end = woke == null ? up : woke;
        var dark = dark(sleep, day, clock, end);
        refuseLateBedTime(sleep, day, clock, dark == null ? end : dark);
        if (dark == null) {
            return new Night(null, null);
        }
        if (up != null && Duration.between(dark, up).compareTo(LONGEST_NIGHT) > 0) {
            throw tooLong();
        }
        return new Night(up == null ? null : minutes(dark, up), asleep(sleep, dark, woke, end));
    }

    private static void refuseContradiction(Sleep sleep) {
        if (sleep.wakings() != null
                && sleep.wakings() == 0
                && sleep.minutesAwake() != null
                && sleep.minutesAwake() > 0) {
            throw new NotPossible(Field.WAKINGS, "With minutes awake in the night, this is 1 at least.");
        }
    }

    private static @Nullable Instant woke(
            Sleep sleep, LocalDate day, WallClock clock, @Nullable Instant up, Instant now) {
        if (sleep.finalWake() == null) {
            return null;
        }
        if (up == null) {
            var woke = clock.at(day, sleep.finalWake());
            if (woke.isAfter(now)) {
                throw new NotPossible(Field.FINAL_WAKE, "That is still to come. Which time was it this morning?");
            }
            return woke;
        }
        var woke = clock.lastUntil(up, sleep.finalWake());
        if (Duration.between(woke, up).compareTo(LONGEST_PART) > 0) {
            throw new NotPossible(Field.FINAL_WAKE, "That is after you got up. Please look at the two times.");
        }
        return woke;
    }

    private static @Nullable Instant dark(Sleep sleep, LocalDate day, WallClock clock, @Nullable Instant end) {
        if (sleep.lightsOut() == null) {
            return null;
        }
        if (end == null) {
            return clock.lastUntil(clock.at(day, LocalTime.NOON), sleep.lightsOut());
        }
        var dark = clock.lastUntil(end.minusNanos(1), sleep.lightsOut());
        if (Duration.between(dark, end).compareTo(LONGEST_NIGHT) > 0) {
            throw tooLong();
        }
        return dark;
    }

    private static void refuseLateBedTime(Sleep sleep, LocalDate day, WallClock clock, @Nullable Instant next) {
        if (sleep.bedTime() == null || next == null) {
            return;
        }
        var apart = Duration.between(clock.lastUntil(next, sleep.bedTime()), next);
        if (apart.compareTo(sleep.lightsOut() == null ? LONGEST_NIGHT : LONGEST_PART) > 0) {
            throw new NotPossible(Field.BED_TIME, "That is after lights out. Please look at the two times.");
        }
    }

    private static @Nullable Integer asleep(Sleep sleep, Instant dark, @Nullable Instant woke, @Nullable Instant end) {
        var falling = sleep.minutesToFallAsleep();
        var awake = awake(sleep);
        if (end != null) {
            int left = minutes(dark, end) - (falling == null ? 0 : falling) - (awake == null ? 0 : awake);
            if (left < 0) {
                throw new NotPossible(
                        awake == null ? Field.TO_FALL_ASLEEP : Field.AWAKE,
                        "From lights out to waking up it was %d minutes in all.".formatted(minutes(dark, end)));
            }
        }
        return woke == null || falling == null || awake == null ? null : minutes(dark, woke) - falling - awake;
    }

    /** Who woke no time was awake no minute. */
    private static @Nullable Integer awake(Sleep sleep) {
        var neverWoke = sleep.wakings() != null && sleep.wakings() == 0;
        return sleep.minutesAwake() == null && neverWoke ? Integer.valueOf(0) : sleep.minutesAwake();
    }

    private static NotPossible tooLong() {
        return new NotPossible(
                Field.LIGHTS_OUT,
                "From there to the morning it would be more than 18 hours. Please look at the times.");
    }

    private static int minutes(Instant from, Instant to) {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** Times on the wall, as moments. */
    private record WallClock(ZoneId zone) {

        Instant at(LocalDate date, LocalTime time) {
            return date.atTime(time).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        }

        /** The last moment up to this one at which the clock showed the time. */
        Instant lastUntil(Instant moment, LocalTime time) {
            var date = moment.atZone(zone).toLocalDate();
            var at = at(date, time);
            return at.isAfter(moment) ? at(date.minusDays(1), time) : at;
        }
    }
}
