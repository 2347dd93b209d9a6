package app.lull.insights;

import org.jspecify.annotations.Nullable;

/** How a week stands to the person's own beginning; lower is less bothered and less stopped. */
public enum Standing {
    BELOW,
    INSIDE,
    ABOVE,
    TOO_EARLY;

    /** Too early without a baseline, for its own weeks, and for a week with too few evenings. */
    static Standing of(Week week, @Nullable Baseline baseline) {
        var impact = week.impact();
        if (baseline == null
                || impact == null
                || week.evenings() < Week.ENOUGH_TO_COMPARE
                || !week.from().isAfter(baseline.until())) {
            return TOO_EARLY;
        }
        if (impact < baseline.lower()) {
            return BELOW;
        }
        return impact > baseline.upper() ? ABOVE : INSIDE;
    }
}
