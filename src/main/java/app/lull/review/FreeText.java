package app.lull.review;

import app.lull.account.InvalidEntry;
import app.lull.store.WrittenText;
import org.jspecify.annotations.Nullable;

/** What somebody writes freely, as it may be kept. */
final class FreeText {

    static final int LONGEST = 1000;
    static final int LONGEST_LINE = 80;

    private FreeText() {}

    /** The text without blanks around it, several lines allowed; null where nothing is left. */
    static @Nullable String kept(String field, @Nullable String typed) {
        return typed == null ? null : orNothing(checked(field, typed, LONGEST));
    }

    /** One line that may be left out. */
    static @Nullable String lineOrNothing(String field, @Nullable String typed) {
        return typed == null ? null : orNothing(checked(field, typed, LONGEST_LINE));
    }

    /** One line with something in it. */
    static String line(String field, String typed) {
        var text = checked(field, typed, LONGEST_LINE);
        if (!WrittenText.isSeen(text)) {
            throw new InvalidEntry(field, "Fill this in, so that you know later what it was.");
        }
        return text;
    }

    private static @Nullable String orNothing(String text) {
        return WrittenText.isSeen(text) ? text : null;
    }

    private static String checked(String field, String typed, int longest) {
        var text = typed.strip();
        if (WrittenText.length(text) > longest) {
            throw new InvalidEntry(field, "Up to %d characters fit here.".formatted(longest));
        }
        if (!WrittenText.isLines(text)) {
            throw new InvalidEntry(field, "There is a character in it that cannot be kept.");
        }
        return text;
    }
}
