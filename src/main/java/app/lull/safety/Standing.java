package app.lull.safety;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands after what they said, until the question is answered with “not at all” again.
 *
 * @param asksFrom the day from which the question is asked again; null where there is no reason to
 * @param fearRests whether what stirs up fear on purpose waits
 */
public record Standing(@Nullable LocalDate asksFrom, boolean fearRests) {

    /** How long after an answer the question is asked again. */
    private static final int DAYS_BETWEEN = 7;

    /** @param latestFirst concerns, the latest first */
    static Standing after(List<Concern> latestFirst) {
        var since = latestFirst.stream().takeWhile(Concern::raised).toList();
        if (since.isEmpty()) {
            return new Standing(null, false);
        }
        return new Standing(
                since.getFirst().day().plusDays(DAYS_BETWEEN), since.stream().anyMatch(concern -> !concern.calmly()));
    }

    /** Whether the question is to be asked on that day. */
    public boolean asksOn(LocalDate day) {
        return asksFrom != null && !day.isBefore(asksFrom);
    }
}
