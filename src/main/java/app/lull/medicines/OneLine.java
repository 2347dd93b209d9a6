package app.lull.medicines;

import app.lull.account.InvalidEntry;
import org.jspecify.annotations.Nullable;

/** One line that somebody writes freely, as it may be kept: without blanks around it, 80 characters at most. */
final class OneLine {

    static final int LONGEST = 80;

    private OneLine() {}

    /** A name. @throws InvalidEntry at {@code field} */
    static String name(String field, String typed) {
        var name = orNothing(field, typed);
        if (name == null) {
            throw new InvalidEntry(field, "Give it a name, so that you find it again.");
        }
        return name;
    }

    /** What may be left out; null where nothing is left of it. @throws InvalidEntry at {@code field} */
    static @Nullable String orNothing(String field, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var line = typed.strip();
        if (line.codePointCount(0, line.length()) > LONGEST) {
            throw new InvalidEntry(field, "Up to 80 characters fit here.");
        }
        if (line.codePoints().anyMatch(OneLine::isNotText)) {
            throw new InvalidEntry(field, "There is a character in it that cannot be kept.");
        }
        return line.codePoints().anyMatch(OneLine::isSeen) ? line : null;
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character) && Character.getType(character) != Character.FORMAT;
    }

    private static boolean isNotText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
