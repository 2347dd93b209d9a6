package app.lull.worries;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worry that was kept for later.
 *
 * @param words what it is about; null where it was kept without words
 * @param local when it was kept, on the wall clock of the patient's zone now
 * @param day the patient's day then
 * @param kind whether one can act on it; null while it waits, or where that was not said
 * @param matters whether it still mattered as it was sorted; null while it waits, or where that was not said
 * @param next the next small thing to do; null where there is none
 * @param sortedDay the patient's day it was sorted or let go on; null while it waits
 * @param version rises with every change
 */
public record Worry(
        UUID id,
        @Nullable String words,
        Instant keptAt,
        LocalDateTime local,
        LocalDate day,
        State state,
        @Nullable Kind kind,
        @Nullable Boolean matters,
        @Nullable String next,
        @Nullable LocalDate sortedDay,
        int version) {

    /** Where it stands. */
    public enum State {
        WAITS,
        SORTED,
        LET_GO
    }

    /** What can be done with it. */
    public enum Kind {
        /** One can act on it. */
        SOLVABLE,
        /** A “what if” that nobody can act on now. */
        HYPOTHETICAL
    }
}
