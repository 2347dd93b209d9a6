package app.lull.imports.ui;

import app.lull.imports.Checked;
import app.lull.imports.DayOrder;
import app.lull.imports.Role;
import app.lull.intake.EntryImport.Added;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an import says what it found. */
final class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String moment(@Nullable LocalDateTime when) {
        return when == null ? "" : MOMENT.format(when);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String lines(int n) {
        return n == 1 ? "1 line" : count(n) + " lines";
    }

    static String count(int n) {
        return String.format(Locale.ENGLISH, "%,d", n);
    }

    static String role(Role role) {
        return switch (role) {
            case LEFT_OUT -> "Nothing";
            case DAY -> "The day";
            case TIME -> "The time";
            case DAY_AND_TIME -> "Day and time in one";
            case NAME -> "The drink";
            case MILLIGRAMS -> "Caffeine, mg";
            case SERVINGS -> "How many";
        };
    }

    static String order(DayOrder order) {
        return switch (order) {
            case DAY_FIRST -> "The day: 03/04 is 3 April";
            case MONTH_FIRST -> "The month: 03/04 is March 4";
        };
    }

    static String checked(Checked checked) {
        var compared = checked.compared();
        var words = new StringBuilder(
                compared.fresh() == 0 ? "No line is new." : lines(compared.fresh()) + " will be added.");
        if (compared.kept() > 0) {
            words.append(' ').append(lines(compared.kept())).append(compared.kept() == 1 ? " is" : " are");
            words.append(" in your log already, and will be left alone.");
        }
        if (compared.repeated() > 0) {
            words.append(' ').append(lines(compared.repeated()));
            words.append(compared.repeated() == 1 ? " is" : " are")
                    .append(" in the file twice, and will be kept once.");
        }
        return words.toString();
    }

    static String added(Added added) {
        var words =
                new StringBuilder(entries(added.added()) + (added.added() == 1 ? " is" : " are") + " in your log now");
        words.append(days(added.first(), added.last())).append('.');
        if (added.twice() > 0) {
            words.append(' ').append(entries(added.twice()));
            words.append(added.twice() == 1 ? " was" : " were").append(" there already.");
        }
        return words.toString();
    }

    private static String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last)
                ? ", of " + DAY.format(first)
                : ", from %s to %s".formatted(DAY.format(first), DAY.format(last));
    }

    static String entries(int n) {
        return n == 1 ? "1 entry" : count(n) + " entries";
    }
}
