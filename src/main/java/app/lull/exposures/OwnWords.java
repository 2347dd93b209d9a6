package app.lull.exposures;

import app.lull.account.InvalidEntry;
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
        if (text.codePointCount(0, text.length()) > longest) {
            throw new InvalidEntry(
                    field, "Up to %,d characters fit here. Nothing is lost; please shorten it.".formatted(longest));
        }
        if (text.codePoints().anyMatch(OwnWords::isNotText)) {
            throw new InvalidEntry(field, "There is a character in it that cannot be kept.");
        }
        return text.codePoints().anyMatch(OwnWords::isSeen) ? text : null;
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character) && Character.getType(character) != Character.FORMAT;
    }

    private static boolean isNotText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
