package app.lull.worksheets;

import app.lull.store.WrittenText;
import org.jspecify.annotations.Nullable;

/** What somebody writes freely, as it may be kept. */
final class FreeText {

    private FreeText() {}

    /** Why it cannot be kept; null where it can. */
    static @Nullable String why(String text, int longest) {
        int length = WrittenText.length(text);
        if (length > longest) {
            return "This holds %,d characters, and there are %,d. Nothing is lost; please shorten it."
                    .formatted(longest, length);
        }
        return WrittenText.isLines(text)
                ? null
                : "There is a character in it that cannot be kept. Take it out, and the rest is kept.";
    }

    /** Whether there is nothing to see in it. */
    static boolean isEmpty(String text) {
        return !WrittenText.isSeen(text);
    }
}
