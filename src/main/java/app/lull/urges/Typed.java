package app.lull.urges;

import app.lull.account.InvalidEntry;
import app.lull.store.WrittenText;
import org.jspecify.annotations.Nullable;

/** What somebody writes freely here, as it may be kept. */
final class Typed {

    static final int LONGEST_LINE = 80;
    static final int LONGEST_NOTE = 500;

    private Typed() {}

    /** One line with something in it. @throws InvalidEntry at {@code field} */
    static String line(String field, String typed) {
        var line = orNothing(field, typed, LONGEST_LINE);
        if (line == null) {
            throw new InvalidEntry(field, "Choose one, or say it in your own words.");
        }
        return line;
    }

    /** One line that may be left out; null where nothing is left of it. @throws InvalidEntry at {@code field} */
    static @Nullable String lineOrNothing(String field, @Nullable String typed) {
        return orNothing(field, typed, LONGEST_LINE);
    }

    /** A few lines that may be left out. @throws InvalidEntry at {@code field} */
    static @Nullable String noteOrNothing(String field, @Nullable String typed) {
        return orNothing(field, typed, LONGEST_NOTE);
    }

    private static @Nullable String orNothing(String field, @Nullable String typed, int longest) {
        if (typed == null) {
            return null;
        }
        var text = typed.strip();
        if (WrittenText.length(text) > longest) {
            throw new InvalidEntry(field, "Up to %d characters fit here.".formatted(longest));
        }
        if (!(longest == LONGEST_LINE ? WrittenText.isLine(text) : isNote(text))) {
            throw new InvalidEntry(field, "There is a character in it that cannot be kept.");
        }
        return WrittenText.isSeen(text) ? text : null;
    }

    private static boolean isNote(String text) {
        return WrittenText.isLines(text) && text.indexOf('\t') < 0;
    }
}
