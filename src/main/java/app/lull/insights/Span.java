package app.lull.insights;

import java.util.Arrays;
import java.util.List;

/** How far back one looks. */
public enum Span {
    TEN_WEEKS(10),
    HALF_A_YEAR(26),
    EVERYTHING(Integer.MAX_VALUE);

    private final int weeks;

    Span(int weeks) {
        this.weeks = weeks;
    }

    /** How many completed weeks it takes in, at most. */
    int weeks() {
        return weeks;
    }

    /** This one, and those that look further back. */
    List<Span> andWider() {
        return Arrays.stream(values()).filter(span -> span.weeks >= weeks).toList();
    }

    /** Those that show something different, where there are so many completed weeks. */
    static List<Span> among(int weeks) {
        return Arrays.stream(values())
                .filter(span -> span == TEN_WEEKS || values()[span.ordinal() - 1].weeks < weeks)
                .toList();
    }
}
