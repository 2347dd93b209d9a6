package app.lull.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a week in review was tapped and is not saved yet, as it stands on the screen.
 *
 * @param items the eight in the form's order, each 0-4; null where it was not answered, as those are that are missing at the
 *     end
 * @param worse null where it was not answered
 */
public record Begun(
        List<@Nullable Integer> items,
        @Nullable Worse worse,
        @Nullable String words,
        Foods foods) {

    private static final int COUNT = 8;
    private static final int MOST = 4;

    public Begun {
        if (items.size() > COUNT) {
            throw new IllegalArgumentException("there are 8 items, not " + items.size());
        }
        var all = new ArrayList<@Nullable Integer>(items);
        all.addAll(Collections.nCopies(COUNT - items.size(), null));
        items = Collections.unmodifiableList(all);
        for (var item : items) {
            if (item != null && (item < 0 || item > MOST)) {
                throw new IllegalArgumentException("an item lies between 0 and 4, not at " + item);
            }
        }
    }

    /** These answers as they stand on the screen. */
    public static Begun of(Answers answers) {
        return new Begun(new ArrayList<>(answers.items().inOrder()), answers.worse(), answers.words(), answers.foods());
    }
}
