package app.lull.insights.ui;

import app.lull.insights.Middle;
import app.lull.insights.Series;
import app.lull.insights.Week;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Figures, series and days as the patient reads them. */
final class Words {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Words() {}

    /** Above a panel. */
    static String title(Series series) {
        return switch (series) {
            case ANXIETY -> "Anxiety";
            case BOTHER -> "Bothered by twitches";
            case INTERFERENCE -> "Stopped by twitches or worry";
            case CHECKING -> "Checking, asking: times a day";
            case HEALTH_WORRY -> "Worrying about health: time a day";
        };
    }

    /** Above a column. */
    static String column(Series series) {
        return switch (series) {
            case ANXIETY -> "Anxiety";
            case BOTHER -> "Bothered";
            case INTERFERENCE -> "Stopped";
            case CHECKING -> "Checking";
            case HEALTH_WORRY -> "Worry";
        };
    }

    /** The words for 0, 1, 2 … of a series that is answered in bands; none for one in figures. */
    static List<String> bands(Series series) {
        return switch (series) {
            case ANXIETY, BOTHER, INTERFERENCE -> List.of();
            case CHECKING -> List.of("none", "1–2", "3–5", "6–10", "> 10");
            case HEALTH_WORRY -> List.of("none", "<15 min", "<1 h", "1–3 h", "> 3 h");
        };
    }

    /** The middle of a week; one that lies between two bands names both. */
    static String middle(Series series, Middle middle) {
        var bands = bands(series);
        if (bands.isEmpty()) {
            return Middle.figure(middle.median());
        }
        var below = bands.get((int) Math.floor(middle.median()));
        var above = bands.get((int) Math.ceil(middle.median()));
        return below.equals(above) ? below : "%s, %s".formatted(below, above);
    }

    /** From the lower to the upper end; of bands, the nearest. */
    static String spread(Series series, Middle.Spread spread) {
        return "%s to %s".formatted(end(series, spread.lower()), end(series, spread.upper()));
    }

    private static String end(Series series, double value) {
        var bands = bands(series);
        return bands.isEmpty() ? Middle.figure(value) : bands.get((int) Math.round(value));
    }

    /** @param withYear where the weeks lie in more than one year */
    static String days(Week week, boolean withYear) {
        var from = week.from().getMonth() == week.to().getMonth()
                ? Integer.toString(week.from().getDayOfMonth())
                : SHORT.format(week.from());
        return "%s – %s".formatted(from, (withYear ? WITH_YEAR : SHORT).format(week.to()));
    }

    static String day(LocalDate day) {
        return LONG.format(day);
    }
}
