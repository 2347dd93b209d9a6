package app.lull.insights.ui;

import app.lull.insights.Middle;
import app.lull.insights.Week;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and days as the patient reads them. */
final class Words {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Words() {}

    static String spread(Middle.Spread spread) {
        return "%s to %s".formatted(Middle.figure(spread.lower()), Middle.figure(spread.upper()));
    }

    static String days(Week week) {
        var from = week.from().getMonth() == week.to().getMonth()
                ? Integer.toString(week.from().getDayOfMonth())
                : SHORT.format(week.from());
        return "%s – %s".formatted(from, SHORT.format(week.to()));
    }

    static String day(LocalDate day) {
        return LONG.format(day);
    }
}
