package app.lull.program;

import app.lull.curriculum.PathModule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of the path as it stood at its end, for who reads along.
 *
 * @param enrolledOn the patient's day 1
 * @param rests whether the program rested
 * @param modules how many the path has
 * @param module the one that was on; null in the time after the program
 * @param dayOfModule 1 to 7; 0 in the time after
 * @param over whether all days of the module had had their day
 * @param things what stood on the day; none in the time after
 * @param tailored what a therapist had put over the path by then, in sentences
 */
public record PathSeen(
        LocalDate day,
        LocalDate enrolledOn,
        int dayOfProgram,
        boolean rests,
        Tempo tempo,
        int modules,
        @Nullable PathModule module,
        int dayOfModule,
        boolean over,
        List<Thing> things,
        List<String> tailored) {

    public PathSeen {
        things = List.copyOf(things);
        tailored = List.copyOf(tailored);
    }

    /** What kind of thing it is. */
    public enum What {
        READ,
        SESSION,
        TASK
    }

    /** Whether it was done by the end of the day, as far as that is shared. */
    public enum Kept {
        DONE,
        /** Nothing of it was kept. Whoever ticked it by hand, or let it go, told nobody. */
        NOTHING_KEPT,
        NOT_SHARED
    }

    /** A part of the day. @param titles one; of something to read, one for each card */
    public record Thing(What what, List<String> titles, int minutes, Kept kept) {

        public Thing {
            titles = List.copyOf(titles);
        }
    }
}
