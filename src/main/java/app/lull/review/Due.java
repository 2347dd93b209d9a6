package app.lull.review;

import java.time.LocalDate;

/**
 * What can be answered now.
 *
 * @param week how many weeks of the program were over when it became due; 0 is the week before the program
 * @param from the first of the seven days it asks about, which are over
 * @param since the day from which it can be answered
 * @param until the last such day
 */
public record Due(int week, LocalDate from, LocalDate since, LocalDate until) {

    /** Whether it asks about the week before the program. */
    public boolean beforeTheProgram() {
        return week == 0;
    }

    /** The last of the seven days. */
    public LocalDate to() {
        return from.plusDays(Schedule.DAYS_OF_A_WEEK - 1L);
    }
}
