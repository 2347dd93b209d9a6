package app.lull.overview;

import app.lull.insights.Middle;
import app.lull.insights.Series;
import java.util.List;

/** Figures and bands of the evening in words. */
public final class Bands {

    private Bands() {}

    public static String title(Series series) {
        return switch (series) {
            case ANXIETY -> "Anxiety";
            case BOTHER -> "Bothered by twitches";
            case INTERFERENCE -> "Stopped by twitches or worry";
            case CHECKING -> "Checking, asking: times a day";
            case HEALTH_WORRY -> "Worrying about health: time a day";
        };
    }

    /** The words for 0, 1, 2 …; none for a series in figures. */
    public static List<String> of(Series series) {
        return switch (series) {
            case ANXIETY, BOTHER, INTERFERENCE -> List.of();
            case CHECKING -> List.of("none", "1–2", "3–5", "6–10", "> 10");
            case HEALTH_WORRY -> List.of("none", "<15 min", "<1 h", "1–3 h", "> 3 h");
        };
    }

    /** The middle, and where the middle half lies, where enough is known. */
    public static String words(Series series, Middle middle) {
        var spread = middle.spread();
        return spread == null
                ? word(series, middle.median())
                : "%s (%s to %s)"
                        .formatted(
                                word(series, middle.median()),
                                word(series, spread.lower()),
                                word(series, spread.upper()));
    }

    /** One value; of a band the nearest. */
    public static String word(Series series, double value) {
        var bands = of(series);
        return bands.isEmpty() ? Middle.figure(value) : bands.get((int) Math.round(value));
    }
}
