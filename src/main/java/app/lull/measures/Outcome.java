package app.lull.measures;

import app.lull.content.Questionnaire.Band;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes of a form: a score, or the items that are still to be asked. There is nothing in between. */
public sealed interface Outcome {

    /**
     * Not all items have an answer, so there is no total.
     *
     * @param items ids of those without one, in the order of the form; never empty
     */
    record Missing(List<String> items) implements Outcome {

        public Missing {
            items = List.copyOf(items);
        }
    }

    /**
     * A sum and the band it lies in.
     *
     * @param total from 0
     * @param subscales by the subscale's id; empty for a form without any
     * @param countedAsNought items that do not apply to this person, in the order of the form
     * @param safety items whose answer is a reason to ask on, at once
     * @param difficulty the answer about daily life, which is not in the total; null where it was not asked or answered
     */
    record Scored(
            int total,
            Band band,
            Map<String, Part> subscales,
            List<String> countedAsNought,
            List<String> safety,
            @Nullable Integer difficulty)
            implements Outcome {

        public Scored {
            subscales = Map.copyOf(subscales);
            countedAsNought = List.copyOf(countedAsNought);
            safety = List.copyOf(safety);
        }
    }

    /** The sum of a subscale, and its band. */
    record Part(int total, Band band) {}
}
