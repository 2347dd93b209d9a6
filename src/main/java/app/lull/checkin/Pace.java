package app.lull.checkin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** How often the evening check-in is asked for; never more than once a day. */
public enum Pace {
    EVERY_DAY,
    /** On the weekdays the patient chose, three unless they chose otherwise. */
    SOME_DAYS,
    /** On one weekday. */
    WEEKLY,
    /** On the first of that weekday in a month. */
    MONTHLY,
    /** Never: the patient is done counting. */
    DONE;

    /** The last day of the program on which the check-in is asked for every evening: the end of module 9. */
    public static final int LAST_DAILY = 63;

    /** The last day of the program itself. */
    static final int LAST_OF_PROGRAM = 70;

    /** From this day of the program on, the check-in comes monthly: the first booster's day. */
    static final int FIRST_MONTHLY = 100;

    private static final int DAYS_OF_A_WEEK = 7;

    /** The pace the program sets by itself. @param dayOfProgram 1 on the first day */
    static Pace onProgramDay(int dayOfProgram) {
        if (dayOfProgram <= LAST_DAILY) {
            return EVERY_DAY;
        }
        if (dayOfProgram <= LAST_OF_PROGRAM) {
            return SOME_DAYS;
        }
        return dayOfProgram < FIRST_MONTHLY ? WEEKLY : MONTHLY;
    }

    /** @param weekdays for {@link #SOME_DAYS}; @param weekday for {@link #WEEKLY} and {@link #MONTHLY} */
    boolean asksOn(LocalDate day, Set<DayOfWeek> weekdays, DayOfWeek weekday) {
        return switch (this) {
            case EVERY_DAY -> true;
            case SOME_DAYS -> weekdays.contains(day.getDayOfWeek());
            case WEEKLY -> day.getDayOfWeek() == weekday;
            case MONTHLY -> day.getDayOfWeek() == weekday && day.getDayOfMonth() <= DAYS_OF_A_WEEK;
            case DONE -> false;
        };
    }
}
