package app.lull.urges;

import app.lull.account.InvalidEntry;
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
        if (text.codePointCount(0, text.length()) > longest) {
            throw new InvalidEntry(field, "Up to %d characters fit here.".formatted(longest));
        }
        if (text.codePoints().anyMatch(character -> isNotText(character, longest))) {
            throw new InvalidEntry(field, "There is a character in it that cannot be kept.");
        }
        return text.codePoints().anyMatch(Typed::isSeen) ? text : null;
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character) && Character.getType(character) != Character.FORMAT;
    }

    private static boolean isNotText(int character, int longest) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> longest == LONGEST_LINE || character != '\n' && character != '\r';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> longest == LONGEST_LINE;
            default -> false;
        };
    }
}
