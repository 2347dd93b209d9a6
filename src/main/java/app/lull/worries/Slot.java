package app.lull.worries;

import app.lull.time.PatientDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The time of the day that worries wait for.
 *
 * @param at on the patient's wall clock, to the minute
 * @param minutes how long, 5-60
 * @param place where; null where nothing is said
 * @param version rises with every change; −1 where none was kept yet
 */
public record Slot(LocalTime at, int minutes, @Nullable String place, int version) {

    /** How long it is unless they choose otherwise. */
    public static final int USUAL_MINUTES = 15;

    static final int SHORTEST = 5;
    static final int LONGEST = 60;

    private static final int HOURS_BEFORE_BED = 2;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Before any was kept: late in the afternoon. */
    public static final Slot NONE = new Slot(LocalTime.of(17, 0), USUAL_MINUTES, null, -1);

    /** Whether somebody chose it. */
    public boolean isKept() {
        return version >= 0;
    }

    /** When it begins on that day of the patient: a time before 04:00 lies in the night that ends the day. */
    Instant on(LocalDate day, PatientDays days) {
        var date = at.isBefore(PatientDays.DAY_BEGINS) ? day.plusDays(1) : day;
        return date.atTime(at).atZone(days.zone()).toInstant();
    }

    /** Whether it ends less than two hours before this bedtime, or lies in the hours after it. */
    boolean nearBed(LocalTime bedtime) {
        var end = at.toSecondOfDay() / 60 + minutes;
        var until = Math.floorMod(bedtime.toSecondOfDay() / 60 - end, MINUTES_OF_A_DAY);
        return until < HOURS_BEFORE_BED * 60 || until > MINUTES_OF_A_DAY - 6 * 60;
    }
}
