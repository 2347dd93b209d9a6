package app.lull.exposures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One exposure, from its plan to what came of it. */
public sealed interface Exposure {

    /** After so long one that was left open is closed by itself. */
    Duration LEFT_OPEN = Duration.ofHours(6);

    /** A rise of so much from the start to the end is asked about again a day later. */
    int MUCH_HIGHER = 30;

    /** How long after the end it is asked about again. */
    Duration ASKED_AFTER = Duration.ofHours(24);

    /** For how long it is asked then. */
    Duration ASKED_FOR = Duration.ofDays(3);

    UUID id();

    /** The step of the ladder it is done on. */
    Rung rung();

    Plan plan();

    /** Rises with every change. */
    int version();

    /** Not begun yet. */
    record Planned(UUID id, Rung rung, Plan plan, int version) implements Exposure {}

    /** Being done at this moment. */
    record Underway(UUID id, Rung rung, Plan plan, int version, Begun begun) implements Exposure {}

    /**
     * Over; what came of it is not told yet.
     *
     * @param happened as far as it is written by now; null where nothing is
     * @param surprised as far as it is written by now; null where nothing is
     */
    record Ended(
            UUID id,
            Rung rung,
            Plan plan,
            int version,
            Begun begun,
            Closed closed,
            @Nullable String happened,
            @Nullable String surprised)
            implements Exposure {}

    /**
     * Over, and told.
     *
     * @param after the distress about it a day later, 0-100; null where not asked or not answered
     */
    record Logged(
            UUID id,
            Rung rung,
            Plan plan,
            int version,
            Begun begun,
            Closed closed,
            Result result,
            @Nullable Integer after)
            implements Exposure {

        /** Whether the distress ended far above its start. */
        boolean rose() {
            return isMuchHigher(result.end(), begun.suds());
        }

        /** Whether the one question of a day later is to be asked now. */
        public boolean asksAgain(Instant now) {
            return rose() && after == null && isAsked(closed.at(), now);
        }

        /** Whether it was still far above its start a day later: a reason for a lower step, and for somebody beside one. */
        public boolean stayedHigh() {
            return rose() && isMuchHigher(after, begun.suds());
        }
    }

    /**
     * Its beginning.
     *
     * @param day the patient's day
     * @param local on the wall clock of the patient's zone now
     * @param suds the distress then, 0-100; null where not rated
     */
    record Begun(
            Instant at,
            LocalDate day,
            LocalDateTime local,
            @Nullable Integer suds) {}

    /** Its end. */
    record Closed(Instant at, Ending ending) {}

    /** How it ended. */
    enum Ending {
        /** With an answer to the prediction. */
        ANSWERED,
        /** Before there was one. */
        EARLY,
        /** It was left open. */
        BY_ITSELF
    }

    /** Whether the distress lies far above where it began; unknown counts as no. */
    static boolean isMuchHigher(@Nullable Integer later, @Nullable Integer start) {
        return later != null && start != null && later - start >= MUCH_HIGHER;
    }

    /** Whether the question of a day later is asked at that moment. */
    static boolean isAsked(Instant end, Instant now) {
        var from = end.plus(ASKED_AFTER);
        return !now.isBefore(from) && now.isBefore(from.plus(ASKED_FOR));
    }
}
