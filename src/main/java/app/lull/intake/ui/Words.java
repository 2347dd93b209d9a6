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
        return "About %d mg of caffeine today.".formatted(roundTo10(day.mg()));
    }

    /** One neutral line at most; empty where there is nothing to say. */
    static String limit(IntakeDay day) {
        return switch (day.band()) {
            case NONE, LOW, MODERATE -> "";
            case HIGH_WITHIN_THE_LIMIT -> "That is within 400 mg, the general daily limit for adults.";
            case ABOVE_THE_LIMIT ->
                "That is above %d mg, the general daily limit."
                        .formatted(day.about().dailyLimit());
        };
    }

    /** Day totals are told to the next 10 mg: the same drink varies by more than that. */
    static int roundTo10(double mg) {
        return (int) Math.round(mg / 10) * 10;
    }

    static String left(IntakeDay day) {
        var when = day.bedtimeIsPast() ? "now" : "at " + time(day.bedtime());
        if (day.left() == null) {
            return "";
        }
        int left = (int) Math.round(day.left().middle() / 5) * 5;
        if (left == 0) {
            return "Almost no caffeine is probably still there " + when + ".";
        }
        return "About %d mg is probably still there %s.".formatted(left, when);
    }
}
