package app.lull.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that was played, whole or in part.
 *
 * @param session the session's id, for example {@code S06}
 * @param day the patient's day it ended on
 * @param secondsTotal the length of the script as chosen, in seconds
 * @param before tension or worry before, 0-10; null where skipped
 * @param after the same afterwards
 * @param variant what was chosen, as a JSON object of choice to option
 * @param toStopATwitch whether, by their own word, it was done to make a twitch stop; null where not asked or skipped
 * @param ratings what was rated on the way, as a JSON array of ask, at (seconds), value
 */
public record SessionDone(
        UUID id,
        String session,
        int version,
        LocalDate day,
        Instant startedAt,
        Instant endedAt,
        int secondsDone,
        int secondsTotal,
        boolean endedEarly,
        boolean feltWorse,
        int pauses,
        @Nullable Integer before,
        @Nullable Integer after,
        String variant,
        @Nullable Boolean toStopATwitch,
        String ratings) {

    /** Whether it counts as done: played to the end, or at least half of it. */
    public boolean countsAsDone() {
        return !endedEarly || secondsDone * 2 >= secondsTotal;
    }
}
