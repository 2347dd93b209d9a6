package app.lull.checkin;

import app.lull.time.PatientDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a patient's check-in can be begun, on their wall clock. What was begun or saved in it can be saved or changed until
 * the day closes.
 *
 * @param opensAt a full hour, 04:00 to 23:00
 * @param closesAt a full hour later in the patient's day; 04:00 is the end of the day
 */
public record Window(LocalTime opensAt, LocalTime closesAt) {

    /** Where the patient has chosen none. */
    public static final Window USUAL = new Window(LocalTime.of(18, 0), PatientDays.DAY_BEGINS);

    private static final int HOURS = 24;
    private static final Duration SHORTEST = Duration.ofHours(1);

    public Window {
        if (!isFullHour(opensAt) || opensAt.isBefore(PatientDays.DAY_BEGINS)) {
            throw new IllegalArgumentException(
                    "the check-in opens at a full hour from 04:00 to 23:00, not at " + opensAt);
        }
        if (!isFullHour(closesAt) || end(closesAt) <= intoTheDay(opensAt)) {
            throw new IllegalArgumentException(
                    "the check-in closes at a full hour after %s and by 04:00, not at %s".formatted(opensAt, closesAt));
        }
    }

    /** The window that opens then and lasts until the day closes. */
    public static Window from(LocalTime opensAt) {
        return new Window(opensAt, PatientDays.DAY_BEGINS);
    }

    /** Its first moment on that day; where the clocks jump over it, the moment of the jump or soon after. */
    Instant opening(PatientDays days, LocalDate day) {
        var opens = day.atTime(opensAt).atZone(days.zone()).toInstant();
        var begins = days.startOf(day);
        return opens.isBefore(begins) ? begins : opens;
    }

    /** The first moment after it; an hour after the opening at the earliest, as clocks may jump over the only one. */
    Instant closing(PatientDays days, LocalDate day) {
        var ends = days.endOf(day);
        if (closesAt.equals(PatientDays.DAY_BEGINS)) {
            return ends;
        }
        var date = closesAt.isBefore(PatientDays.DAY_BEGINS) ? day.plusDays(1) : day;
        var closes = date.atTime(closesAt)
                .atZone(days.zone())
                .withLaterOffsetAtOverlap()
                .toInstant();
        var earliest = opening(days, day).plus(SHORTEST);
        var closing = closes.isBefore(earliest) ? earliest : closes;
        return closing.isBefore(ends) ? closing : ends;
    }

    boolean holds(PatientDays days, LocalDate day, Instant moment) {
        return !moment.isBefore(opening(days, day)) && moment.isBefore(closing(days, day));
    }

    private static boolean isFullHour(LocalTime time) {
        return time.getMinute() == 0 && time.getSecond() == 0 && time.getNano() == 0;
    }

    private static int end(LocalTime time) {
        return time.equals(PatientDays.DAY_BEGINS) ? HOURS : intoTheDay(time);
    }

    private static int intoTheDay(LocalTime time) {
        return Math.floorMod(time.getHour() - PatientDays.DAY_BEGINS.getHour(), HOURS);
    }
}
