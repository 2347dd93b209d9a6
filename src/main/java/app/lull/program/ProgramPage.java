package app.lull.program;

import app.lull.curriculum.PathModule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is on the path.
 *
 * @param dayOfProgram 1 on the first
 * @param pause the one that is on, or comes; null where none does
 * @param week the module that is on; null in the time after the program
 * @param stay the id of the stay in it, to move on from
 * @param next the number of the module that follows; one more than the last for the end
 * @param opensNext whether it is open by now: seven days are over, or the module was taken part in
 * @param mayGoAhead whether the next day of the path can be taken today
 * @param modules all of them, in order
 * @param nextBy the therapist who put the module that follows in its place; null where it is the path's own
 * @param waits whether whatever is left is paused by a therapist
 */
public record ProgramPage(
        LocalDate today,
        int dayOfProgram,
        Tempo tempo,
        @Nullable Pause pause,
        @Nullable Week week,
        UUID stay,
        int next,
        boolean opensNext,
        boolean mayGoAhead,
        List<Line> modules,
        @Nullable String nextBy,
        boolean waits) {

    /** The module with that number. */
    public Line module(int number) {
        return modules.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The module that is on.
     *
     * @param dayOfModule 1 to 7
     * @param over whether all of its days have had their day
     * @param daysDone days of it that are done
     * @param daysToOpen how many open the next one, with all that is needed
     */
    public record Week(
            PathModule module,
            int dayOfModule,
            boolean over,
            int daysDone,
            int daysToOpen,
            List<Needed> needed,
            List<Day> days) {}

    /** Something that shows that somebody took part. */
    public record Needed(String words, boolean done) {}

    /** A day of the week that is on. @param day of the path, from 1 */
    public record Day(int day, When when, boolean done, List<Thing> things) {}

    /** Whether a day is behind, on, or still to come. */
    public enum When {
        BEHIND,
        ON,
        AHEAD
    }

    /**
     * A part of a day.
     *
     * @param key what Today remembers it by
     * @param path where it is done
     * @param settled whether it happened, so that there is nothing to mark by hand
     */
    public record Thing(String key, String title, String path, int minutes, boolean done, boolean settled) {}

    /**
     * A module in the list of all.
     *
     * @param mayBegin whether it can be begun out of its turn
     * @param openedBy the therapist who opened it before its time; null where none did, or it was begun
     * @param pausedBy the therapist who paused it; null where none did
     */
    public record Line(
            int number,
            String title,
            String aim,
            Standing standing,
            boolean mayBegin,
            @Nullable String openedBy,
            @Nullable String pausedBy) {}

    /** Where a module stands. */
    public enum Standing {
        /** It was begun and left for a later one. */
        BEGUN,
        /** It is on. */
        NOW,
        /** It comes. */
        AHEAD,
        /** It is passed over. */
        LEFT_OUT
    }
}
