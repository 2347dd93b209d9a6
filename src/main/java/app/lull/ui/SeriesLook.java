package app.lull.ui;

import java.util.Locale;

/** How one kind of figure looks wherever it is shown: its colour, and a mark and line that tell it without colour. */
public enum SeriesLook {
    /** Indigo, round marks, a solid line. */
    ANXIETY,
    /** Sea-green, square marks, a dashed line. */
    TWITCH;

    /** The name of its colour token, {@code --lull-…}, and of its class in the stylesheet. */
    String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
