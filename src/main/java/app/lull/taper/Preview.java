package app.lull.taper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan before it begins.
 *
 * @param baseline what it begins from; null where the amount stays
 * @param stretches every step with its days
 * @param allowance what its first day allows, in words
 * @param servings what changes in the usual day at first, a sentence each
 */
public record Preview(@Nullable Baseline baseline, List<Stretch> stretches, String allowance, List<String> servings) {

    public Preview {
        stretches = List.copyOf(stretches);
        servings = List.copyOf(servings);
    }
}
