package app.lull.review.ui;

import app.lull.review.Due;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the patient reads them. */
final class Words {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Words() {}

    /** Both ends, for example {@code 19 – 25 Nov}. */
    static String days(LocalDate from, LocalDate to) {
        var begins = from.getMonth() == to.getMonth() ? Integer.toString(from.getDayOfMonth()) : SHORT.format(from);
        return "%s – %s".formatted(begins, SHORT.format(to));
    }

    /** The days it asks about. */
    static String week(Due due) {
        var days = days(due.from(), due.to());
        return due.beforeTheProgram() ? "the week before you began, " + days : days;
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String day(LocalDate day) {
        return LONG.format(day);
    }
}
