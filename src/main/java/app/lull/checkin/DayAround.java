package app.lull.checkin;

import org.jspecify.annotations.Nullable;

/**
 * What went on around an evening's feelings; each part is null where it was left out. Alcohol, nicotine and medicines are
 * {@link Taken}, and kept elsewhere.
 *
 * @param sleep of the night before
 */
public record DayAround(
        @Nullable Sleep sleep,
        @Nullable Exercise exercise,
        @Nullable Fluids fluids,
        @Nullable Stress stress,
        @Nullable BodyState body) {

    /** Everything left out. */
    public static final DayAround NOTHING = new DayAround(null, null, null, null, null);
}
