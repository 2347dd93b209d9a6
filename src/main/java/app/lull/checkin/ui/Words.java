package app.lull.checkin.ui;

import app.lull.checkin.Pace;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days, hours and paces as the patient reads them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String closing(LocalTime time) {
        return time.equals(LocalTime.of(4, 0)) ? "04:00, when the day closes" : time.toString();
    }

    static String pace(Pace pace) {
        return switch (pace) {
            case EVERY_DAY -> "Every evening";
            case SOME_DAYS -> "On some days of the week";
            case WEEKLY -> "Once a week";
            case MONTHLY -> "Once a month";
            case DONE -> "Not at all: I am done counting";
        };
    }
}
