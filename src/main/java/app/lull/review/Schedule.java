package app.lull.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When the week in review is due (clinical reference C7): for the week before the program, each week to day 70, then one,
 * three and six months later, counted as 4, 13 and 26 weeks so that a patient's week stays whole. Weeks are counted from
 * the day of enrolment.
 */
final class Schedule {

    static final int DAYS_OF_A_WEEK = 7;

    private static final int LAST_WEEKLY = 10;
    private static final List<Integer> LATER = List.of(LAST_WEEKLY + 4, LAST_WEEKLY + 13, LAST_WEEKLY + 26);
    private static final int WEEKS_OPEN_LATER = 4;

    private Schedule() {}

    /** How many of the patient's weeks are over. @param dayOfProgram 1 on the day of enrolment */
    static int weeksOver(int dayOfProgram) {
        return (dayOfProgram - 1) / DAYS_OF_A_WEEK;
    }

    /** The day on which the running week began. */
    static LocalDate weekBegan(LocalDate day, int dayOfProgram) {
        return day.minusDays((dayOfProgram - 1L) % DAYS_OF_A_WEEK);
    }

    /** What can be answered that day; empty where nothing is due. */
    static Optional<Due> on(LocalDate day, int dayOfProgram) {
        var over = weeksOver(dayOfProgram);
        if (over <= LAST_WEEKLY) {
            return Optional.of(due(over, 1, day, dayOfProgram));
        }
        return LATER.stream()
                .filter(week -> week <= over && over < week + WEEKS_OPEN_LATER)
                .findFirst()
                .map(week -> due(week, WEEKS_OPEN_LATER, day, dayOfProgram));
    }

    /** The next day after this one on which something becomes due; empty after the last. */
    static Optional<LocalDate> next(LocalDate day, int dayOfProgram) {
        var over = weeksOver(dayOfProgram);
        var week = over < LAST_WEEKLY
                ? Optional.of(over + 1)
                : LATER.stream().filter(later -> later > over).findFirst();
        return week.map(next -> dayOne(day, dayOfProgram).plusDays((long) next * DAYS_OF_A_WEEK));
    }

    private static Due due(int week, int weeksOpen, LocalDate day, int dayOfProgram) {
        var since = dayOne(day, dayOfProgram).plusDays((long) week * DAYS_OF_A_WEEK);
        return new Due(
                week,
                weekBegan(day, dayOfProgram).minusDays(DAYS_OF_A_WEEK),
                since,
                since.plusDays((long) weeksOpen * DAYS_OF_A_WEEK - 1));
    }

    private static LocalDate dayOne(LocalDate day, int dayOfProgram) {
        return day.minusDays(dayOfProgram - 1L);
    }
}
