package app.lull.exposures;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * How often a step was done, and in how many places. It is told, and never a score.
 *
 * @param times exposures with a result
 * @param places different places named with them
 * @param tested whether its prediction was tested at least once: then it is done
 */
public record Tries(int times, int places, boolean tested) {

    /** So many times are suggested for each step. */
    public static final int TIMES = 3;

    /** In so many places. */
    public static final int PLACES = 2;

    static Tries of(UUID rung, List<Exposure> all) {
        var logged = all.stream()
                .filter(one -> one.rung().id().equals(rung))
                .filter(Exposure.Logged.class::isInstance)
                .map(Exposure.Logged.class::cast)
                .toList();
        var places = logged.stream()
                .map(one -> one.plan().place())
                .filter(Objects::nonNull)
                .map(place -> place.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .distinct()
                .count();
        return new Tries(
                logged.size(),
                (int) places,
                logged.stream().anyMatch(one -> one.result().tested()));
    }
}
