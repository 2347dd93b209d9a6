package app.lull.checkin;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The middle of some days.
 *
 * @param n how many of them it was told on, 1 or more
 * @param median of an even number of days: halfway between the two in the centre
 */
public record Average(int n, double mean, double median) {

    /** Of those that are there; null where none is. */
    static @Nullable Average of(List<? extends @Nullable Number> values) {
        var sorted = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return null;
        }
        var mean = Arrays.stream(sorted).average().orElseThrow();
        var upper = sorted[sorted.length / 2];
        return new Average(
                sorted.length, mean, sorted.length % 2 == 1 ? upper : (sorted[sorted.length / 2 - 1] + upper) / 2);
    }
}
