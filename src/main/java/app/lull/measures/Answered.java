package app.lull.measures;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form as a person filled it in: enough to score it again years later.
 *
 * @param form its id, for example {@code GAD-7}
 * @param version of the form that was shown
 * @param language the form was shown in
 * @param values what was chosen, item id to value; an item without an answer is not there
 * @param doesNotApply items of the form that are not for this person, by their own word
 * @param difficulty the value of the answer about daily life, or null
 */
public record Answered(
        String form,
        int version,
        String language,
        Map<String, Integer> values,
        Set<String> doesNotApply,
        @Nullable Integer difficulty) {

    public Answered {
        values = Map.copyOf(values);
        doesNotApply = Set.copyOf(doesNotApply);
        for (var item : doesNotApply) {
            if (values.containsKey(item)) {
                throw new IllegalArgumentException(item + " does not apply, and has an answer");
            }
        }
    }
}
