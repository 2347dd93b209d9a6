package app.lull.intake.ui;

import app.lull.intake.CaffeineDay;
import app.lull.intake.CaffeineSpan;
import app.lull.intake.DayTotal;
import app.lull.intake.IntakeDay.Band;
import app.lull.intake.PlannedDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days are told: amounts to the next 10 mg, bands by their neutral names. */
final class DayWords {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private DayWords() {}

    static String span(CaffeineSpan span) {
        return switch (span) {
            case FOUR_WEEKS -> "4 weeks";
            case THREE_MONTHS -> "3 months";
            case YEAR -> "A year";
        };
    }

    /** In a table. */
    static String brief(LocalDate day, boolean withYear) {
        return (withYear ? WITH_YEAR : SHORT).format(day);
    }

    /** As it is said. */
    static String day(LocalDate day) {
        return LONG.format(day);
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** {@code about 210 mg}; one that is known to be without says so. */
    static String amount(@Nullable DayTotal total) {
        if (total == null) {
            return "not logged";
        }
        return total.isWithout() ? "without caffeine" : "about %d mg".formatted(CaffeineDay.about(total.mg()));
    }

    /** From the least to the most; empty where both are the same. */
    static String range(@Nullable DayTotal total) {
        if (total == null) {
            return "";
        }
        var low = CaffeineDay.about(total.low());
        var high = CaffeineDay.about(total.high());
        return low == high ? "" : "%d to %d mg".formatted(low, high);
    }

    static String last(CaffeineDay day) {
        return day.last() == null ? "" : Words.time(day.last());
    }

    static String plan(@Nullable PlannedDay plan) {
        return plan == null ? "" : plan.words();
    }

    /** A band in a word or two. */
    static String band(Band band) {
        return switch (band) {
            case NONE -> "none";
            case LOW -> "low";
            case MODERATE -> "moderate";
            case HIGH_WITHIN_THE_LIMIT -> "high";
            case ABOVE_THE_LIMIT -> "above";
        };
    }

    /** A band with its milligrams. @param limit the general limit of a day, mg */
    static String explained(Band band, int limit) {
        return switch (band) {
            case NONE -> "none: under %d mg".formatted(DayTotal.WITHOUT);
            case LOW -> "low: up to 100 mg";
            case MODERATE -> "moderate: 101 to 200 mg";
            case HIGH_WITHIN_THE_LIMIT -> "high, within the general limit: 201 to %d mg".formatted(limit);
            case ABOVE_THE_LIMIT -> "above the general limit of %d mg".formatted(limit);
        };
    }
}
