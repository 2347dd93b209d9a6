package app.lull.account;

import app.lull.store.WrittenText;
import org.jspecify.annotations.Nullable;

/** Several lines that somebody wrote, as they may be kept. */
public final class LongText {

    private LongText() {}

    /** The text without blanks at its ends; null where there is nothing to see in it. @throws InvalidEntry at {@code field} */
    public static @Nullable String kept(String field, String typed, int longest) {
        var text = typed.strip();
        int length = WrittenText.length(text);
        if (length > longest) {
            throw new InvalidEntry(
                    field,
                    "This holds %,d characters, and there are %,d. Nothing is lost; please shorten it."
                            .formatted(longest, length));
        }
        if (!WrittenText.isLines(text)) {
            throw new InvalidEntry(
                    field, "There is a character in it that cannot be kept. Take it out, and the rest is kept.");
        }
        return WrittenText.isSeen(text) ? text : null;
    }
}
