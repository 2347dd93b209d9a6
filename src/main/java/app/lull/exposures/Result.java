package app.lull.exposures;

import app.lull.account.InvalidEntry;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came of an exposure. It is done when the prediction was tested, wherever the distress stood.
 *
 * @param tested whether the prediction was tested
 * @param peak the highest distress, 0-100; null where not rated
 * @param end the distress at the end, 0-100; null where not rated
 * @param happened up to 2,000 characters; kept sealed
 * @param used ids of the checks that were done all the same
 * @param usedOwn whether the own thing to leave out was done all the same
 * @param surprised up to 2,000 characters; kept sealed
 * @throws InvalidEntry at the part's name
 */
public record Result(
        boolean tested,
        @Nullable Integer peak,
        @Nullable Integer end,
        @Nullable String happened,
        Set<String> used,
        boolean usedOwn,
        @Nullable String surprised,
        @Nullable Again again) {

    /** Whether it is to be done again. */
    public enum Again {
        SAME,
        ELSEWHERE,
        NOT_NOW
    }

    static final int LONGEST = 2000;

    public Result {
        peak = Suds.orNothing("peak", peak);
        end = Suds.orNothing("end", end);
        happened = OwnWords.kept("happened", happened, LONGEST);
        used = Collections.unmodifiableSet(new TreeSet<>(used));
        surprised = OwnWords.kept("surprised", surprised, LONGEST);
    }

    /** @throws InvalidEntry at {@code peak} where the highest is not the highest */
    void fits(@Nullable Integer start) {
        if (peak != null && ((end != null && peak < end) || (start != null && peak < start))) {
            throw new InvalidEntry(
                    "peak", "The highest is at least as high as the start and the end%s.".formatted(said(start)));
        }
    }

    private static String said(@Nullable Integer start) {
        return start == null ? "" : "; you began at " + start;
    }
}
