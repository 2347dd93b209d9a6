package app.lull.intake.ui;

import app.lull.intake.Entry;
import app.lull.intake.IntakeDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the log says what it knows. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Words() {}

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    static String day(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return "Today";
        }
        return date.equals(today.minusDays(1)) ? "Yesterday" : DAY.format(date);
    }

    static String mg(double mg) {
        return BigDecimal.valueOf(mg).setScale(0, RoundingMode.HALF_UP).toPlainString() + " mg";
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** When, and how much of it: {@code 10:05 · 2 × 1 cup}. */
    static String detail(Entry entry) {
        var much = entry.servings() == 1 ? entry.serving() : number(entry.servings()) + " × " + entry.serving();
        return time(entry.local().toLocalTime()) + (much.isBlank() ? "" : " · " + much.strip());
    }

    static String total(IntakeDay day) {
        if (day.entries().isEmpty()) {
            return "Nothing logged today.";
        }
        return "About %d mg of caffeine today.".formatted(day.aboutMg());
    }

    /** One neutral line at most; empty where there is nothing to say. */
    static String limit(IntakeDay day) {
        return switch (day.band()) {
            case UNREMARKED -> "";
            case HIGH_WITHIN_THE_LIMIT -> "That is within 400 mg, the general daily limit for adults.";
            case MUCH_AT_ONCE -> "One of them is above 200 mg, the general limit for adults at one time.";
            case ABOVE_THE_DAILY_LIMIT -> "That is above 400 mg, the general daily limit for adults.";
        };
    }

    static String left(IntakeDay day) {
        var when = day.bedtimeIsPast() ? "now" : "at " + time(day.bedtime());
        if (day.aboutLeft() == 0) {
            return "Almost no caffeine is probably still there " + when + ".";
        }
        return "About %d mg is probably still there %s.".formatted(day.aboutLeft(), when);
    }
}
