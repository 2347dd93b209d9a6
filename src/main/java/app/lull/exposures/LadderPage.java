package app.lull.exposures;

import app.lull.curriculum.ExposureIdea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ladder, and what is open.
 *
 * @param rungs what is on the ladder, the easiest first
 * @param underway the exposure being done; null where none is
 * @param untold over, and what came of them is not told yet, the latest first
 * @param logged what was done, the latest first
 * @param ideas examples that are not on the ladder yet
 * @param rests why nothing is begun now; null where it may be
 * @param thoughts whether thoughts may be faced
 */
public record LadderPage(
        LocalDate today,
        List<OnLadder> rungs,
        Exposure.@Nullable Underway underway,
        List<Exposure.Ended> untold,
        List<Exposure.Logged> logged,
        List<ExposureIdea> ideas,
        @Nullable String rests,
        MayFaceThoughts thoughts) {

    /** A ladder has at least so many steps when it is whole. */
    public static final int FEWEST = 8;

    /** And about so many at most. */
    public static final int MOST = 12;

    /** A step, and how often it was done. */
    public record OnLadder(Rung rung, Tries tries) {}
}
