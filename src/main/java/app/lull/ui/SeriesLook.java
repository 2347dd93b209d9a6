package app.lull.ui;

import java.util.Locale;

/**
 * How one kind of figure looks wherever it is shown: its colour, and a mark and line that tell it without colour. Mark and
 * line are drawn by {@code charts/looks.ts}.
 */
public enum SeriesLook {
    /** Indigo, round marks, a solid line. */
    ANXIETY,
    /** Sea-green, square marks, a dashed line. */
    TWITCH,
    /** Plum, diamonds, long dashes: bother and interference together. */
    IMPACT,
    /** Olive, triangles, a dotted line. */
    INTERFERENCE,
    /** Blue, rings, dashes and dots. */
    CHECKING,
    /** Brown, triangles on their tip, short dashes. */
    HEALTH_WORRY,
    /** Grey-green, hollow squares, dots and dashes: the sum of a questionnaire. */
    SCORE,
    /** Amber, hollow diamonds, long dashes. */
    CAFFEINE;

    /** The name of its colour token, {@code --lull-…}, and of its class in the stylesheet. */
    String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
