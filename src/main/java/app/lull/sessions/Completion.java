package app.lull.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the player reports when a session is over.
 *
 * @param id made by the player before anything is sent, so that a report repeated is one
 * @param session the session's id, for example {@code S06}, or a {@link FreeSession}'s
 * @param version the version of its words that was played
 * @param secondsDone seconds of the script really played, each counted once
 * @param endedEarly whether it was left before its end
 * @param feltWorse whether it was left because the person felt worse
 * @param pauses how often it was paused
 * @param before tension or worry before, 0-10; null where skipped
 * @param after the same afterwards
 * @param variant what was chosen before the start, choice to option
 * @param toStopATwitch whether, by their own word, it was done to make a twitch stop; null where not asked or skipped
 * @param ratings what was rated on the way, 100 at most
 */
public record Completion(
        UUID id,
        String session,
        int version,
        Instant startedAt,
        Instant endedAt,
        int secondsDone,
        boolean endedEarly,
        boolean feltWorse,
        int pauses,
        @Nullable Integer before,
        @Nullable Integer after,
        Map<String, String> variant,
        @Nullable Boolean toStopATwitch,
        List<RatedOnTheWay> ratings) {

    public Completion {
        must(secondsDone >= 0, "secondsDone", "is negative");
        must(pauses >= 0 && pauses <= 1000, "pauses", "is not 0 to 1000");
        must(rated(before), "before", "is not 0 to 10");
        must(rated(after), "after", "is not 0 to 10");
        must(!endedAt.isBefore(startedAt), "endedAt", "is before startedAt");
        must(variant.size() <= 8, "variant", "has too many choices");
        variant = Map.copyOf(variant);
        must(ratings.size() <= 100, "ratings", "are more than 100");
        ratings = List.copyOf(ratings);
    }

    private static boolean rated(@Nullable Integer rating) {
        return rating == null || (rating >= 0 && rating <= 10);
    }

    private static void must(boolean truth, String field, String why) {
        if (!truth) {
            throw new RefusedCompletion(field, why);
        }
    }
}
