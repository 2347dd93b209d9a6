package app.lull.worries;

import app.lull.account.InvalidEntry;
import app.lull.store.WrittenText;
import org.jspecify.annotations.Nullable;

/** What somebody writes freely here, as it may be kept. */
final class Typed {

    static final int LONGEST_PLACE = 80;
    static final int LONGEST = 1000;

    private Typed() {}

    /** A place; null where nothing is left of it. @throws InvalidEntry at {@code field} */
    static @Nullable String placeOrNothing(String field, @Nullable String typed) {
        return orNothing(field, typed, LONGEST_PLACE);
    }

    /** A few lines that may be left out. @throws InvalidEntry at {@code field} */
    static @Nullable String textOrNothing(String field, @Nullable String typed) {
        return orNothing(field, typed, LONGEST);
    }

    private static @Nullable String orNothing(String field, @Nullable String typed, int longest) {
        if (typed == null) {
            return null;
        }
        var text = typed.strip();
        if (WrittenText.length(text) > longest) {
            throw new InvalidEntry(field, "Up to %,d characters fit here. Nothing is lost.".formatted(longest));
        }
        if (!WrittenText.isLines(text)) {
            throw new InvalidEntry(field, "There is a character in it that cannot be kept.");
        }
        return WrittenText.isSeen(text) ? text : null;
    }
}
