package app.lull.taper;

import org.jspecify.annotations.Nullable;

/** Where a plan leads (clinical reference D7). */
public enum Goal {
    /** The amount stays; only the last hour of the day is chosen. */
    KEEP(null),
    UP_TO_200(200),
    UP_TO_100(100),
    NONE(0);

    private final @Nullable Integer mg;

    Goal(@Nullable Integer mg) {
        this.mg = mg;
    }

    /** Caffeine a day at the end, mg, a multiple of 5; null where the amount stays. */
    public @Nullable Integer mg() {
        return mg;
    }
}
