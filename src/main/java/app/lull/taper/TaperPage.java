package app.lull.taper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The screen of the way down.
 *
 * @param next the id of a plan that may be begun here, made now
 * @param usual the usual amount by the log; null while it is not known
 * @param missing how many more days have to be logged before it is, 0 to 5
 * @param now the plan that has not ended; null where there is none
 * @param earlier the plans that have, the latest first
 */
public record TaperPage(
        LocalDate today,
        UUID next,
        @Nullable Baseline usual,
        int missing,
        @Nullable Now now,
        List<Earlier> earlier) {

    public TaperPage {
        earlier = List.copyOf(earlier);
    }
}
