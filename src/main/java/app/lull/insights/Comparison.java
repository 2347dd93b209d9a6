package app.lull.insights;

import org.jspecify.annotations.Nullable;

/**
 * The last week beside the person's own beginning.
 *
 * @param baseline null while there is none
 * @param sentence the same in words
 */
public record Comparison(Standing standing, @Nullable Baseline baseline, String sentence) {

    private static final String ENOUGH = Week.ENOUGH_TO_COMPARE + " evenings or more";

    /** @param mayStillCome whether the weeks in which a baseline can come about are not over */
    static Comparison of(Week last, @Nullable Baseline baseline, boolean mayStillCome) {
        var standing = Standing.of(last, baseline);
        return new Comparison(
                standing, baseline, baseline == null ? without(mayStillCome) : with(last, baseline, standing));
    }

    private static String without(boolean mayStillCome) {
        return mayStillCome
                ? "Too early to tell how this compares with your beginning: a band of your own is drawn once there are %d weeks with %s."
                        .formatted(Baseline.WEEKS, ENOUGH)
                : "There is no band of your own to compare with: it takes %d weeks with %s among your first %d."
                        .formatted(Baseline.WEEKS, ENOUGH, Baseline.AMONG);
    }

    private static String with(Week last, Baseline baseline, Standing standing) {
        var band = "your own band of %s to %s, from your first %d weeks (%d evenings)"
                .formatted(
                        Middle.figure(baseline.lower()),
                        Middle.figure(baseline.upper()),
                        Baseline.WEEKS,
                        baseline.evenings());
        var impact = last.impact();
        if (standing == Standing.TOO_EARLY || impact == null) {
            return last.from().isAfter(baseline.until())
                    ? "Too early to tell: your last week has fewer than %s, which it takes to compare with %s."
                            .formatted(Week.ENOUGH_TO_COMPARE + " evenings", band)
                    : "Too early to tell: the first week to compare with %s is not over yet.".formatted(band);
        }
        return "In your last completed week (%s) it stood at %s. That is %s %s. This can be chance."
                .formatted(Reading.evenings(last.evenings()), Middle.figure(impact), place(standing), band);
    }

    private static String place(Standing standing) {
        return switch (standing) {
            case BELOW -> "below";
            case ABOVE -> "above";
            case INSIDE, TOO_EARLY -> "inside";
        };
    }
}
