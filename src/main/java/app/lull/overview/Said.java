package app.lull.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and numbers are said to a therapist. */
final class Said {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_A_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Said() {}

    /** A day near another; the year is said where it is not the same. */
    static String day(LocalDate day, LocalDate beside) {
        return (day.getYear() == beside.getYear() ? DAY : DAY_OF_A_YEAR).format(day);
    }

    /** {@code 1 session}, {@code 3 sessions}. */
    static String count(int count, String one, String several) {
        return "%d %s".formatted(count, count == 1 ? one : several);
    }

    /** {@code 1 urge}, {@code 3 urges}. */
    static String count(int count, String one) {
        return count(count, one, one + "s");
    }
}
