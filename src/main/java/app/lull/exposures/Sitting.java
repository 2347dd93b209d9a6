package app.lull.exposures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that the script is read in loops.
 *
 * @param script the version of it, by its id
 * @param start the distress before, 0-100
 * @param loops the distress at the end of each loop, 0-100, in their order
 * @param lastAt when the last loop ended; when it began, where there is none yet
 * @param after the distress about it a day later, 0-100; null where not asked or not answered
 */
public record Sitting(
        UUID id,
        UUID script,
        Instant startedAt,
        LocalDate day,
        int start,
        List<Integer> loops,
        Instant lastAt,
        @Nullable Integer after) {

    /** So many loops are enough for one sitting. */
    public static final int ENOUGH = 4;

    /** So many are taken down at most. */
    public static final int MOST = 12;

    public Sitting {
        loops = List.copyOf(loops);
    }

    boolean rose() {
        return !loops.isEmpty() && Exposure.isMuchHigher(loops.getLast(), start);
    }

    /** Whether the one question of a day later is to be asked now. */
    public boolean asksAgain(Instant now) {
        return rose() && after == null && Exposure.isAsked(lastAt, now);
    }

    /** Whether it was still far above its start a day later. */
    public boolean stayedHigh() {
        return rose() && Exposure.isMuchHigher(after, start);
    }
}
