package app.lull.exposures;

import app.lull.account.InvalidEntry;
import app.lull.store.WrittenText;
import org.jspecify.annotations.Nullable;

/** What somebody writes freely, as it may be kept. */
final class OwnWords {

    private OwnWords() {}

    /** The text without blanks around it; null where nothing is left. @throws InvalidEntry at {@code field} */
    static @Nullable String kept(String field, @Nullable String typed, int longest) {
        if (typed == null) {
            return null;
        }
        var text = typed.strip();
        if (WrittenText.length(text) > longest) {
            throw new InvalidEntry(
                    field, "Up to %,d characters fit here. Nothing is lost; please shorten it.".formatted(longest));
        }
        if (!WrittenText.isLines(text)) {
            throw new InvalidEntry(field, "There is a character in it that cannot be kept.");
        }
        return WrittenText.isSeen(text) ? text : null;
    }
}
