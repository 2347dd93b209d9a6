package app.lull.insights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A patient's weeks: seven days each, counted from the first, which may fall on any weekday.
 *
 * @param firstDay the first day of week 0
 */
record Weeks(LocalDate firstDay) {

    private static final int DAYS = 7;

    /** The week that holds the day; negative before the first. */
    int of(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(firstDay, day), DAYS));
    }

    LocalDate start(int week) {
        return firstDay.plusWeeks(week);
    }

    LocalDate end(int week) {
        return start(week).plusDays(DAYS - 1L);
    }

    /** How many weeks are over; the patient's day now is never part of one of them. */
    int completedBy(LocalDate today) {
        return Math.max(0, of(today));
    }
}
