package app.lull.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Which day a moment belongs to, for one patient's zone. A day begins at 04:00 on the wall clock, so a coffee after
 * midnight counts towards the evening before.
 */
public record PatientDays(ZoneId zone) {

    /** When a day begins on the wall clock. */
    public static final LocalTime DAY_BEGINS = LocalTime.of(4, 0);

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The day itself, or the nearest one that a year of four digits can name: what lies beyond, no database keeps. */
    public static LocalDate nameable(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }

    /**
     * The day that holds the moment. Days never run backwards, not even where a clock change repeats 04:00; a date that a
     * zone skipped (Samoa, 30 December 2011) holds no moment.
     */
    public LocalDate dayOf(Instant moment) {
        var date = moment.atZone(zone).toLocalDate();
        if (!moment.isBefore(startOf(date))) {
            return date;
        }
        return date.atStartOfDay(zone).toInstant().minusNanos(1).atZone(zone).toLocalDate();
    }

    /** The first moment of the day: 04:00, or the moment the clocks jump over it, or the first of two. */
    public Instant startOf(LocalDate day) {
        var atFour = day.atTime(DAY_BEGINS);
        var jump = zone.getRules().getTransition(atFour);
        if (jump != null && jump.isGap()) {
            return jump.getInstant();
        }
        return atFour.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** The first moment after the day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
