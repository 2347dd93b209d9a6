package app.lull.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session that was played.
 *
 * @param before tension or worry before, 0-10; null where skipped
 * @param after the same afterwards
 * @param done whether it counts as done
 * @param toStopATwitch by their own word; null where not asked or skipped
 */
public record Played(
        LocalDate day,
        String title,
        int minutes,
        @Nullable Integer before,
        @Nullable Integer after,
        boolean done,
        boolean feltWorse,
        @Nullable Boolean toStopATwitch) {}
