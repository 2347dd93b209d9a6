package app.lull.worksheets;

import org.jspecify.annotations.Nullable;

/** What somebody writes freely, as it may be kept. */
final class FreeText {

    private FreeText() {}

    /** Why it cannot be kept; null where it can. */
    static @Nullable String why(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return "This holds %,d characters, and there are %,d. Nothing is lost; please shorten it."
                    .formatted(longest, length);
        }
        return text.codePoints().anyMatch(FreeText::isNotText)
                ? "There is a character in it that cannot be kept. Take it out, and the rest is kept."
                : null;
    }

    /** Whether there is nothing to see in it. */
    static boolean isEmpty(String text) {
        return text.codePoints()
                .allMatch(character ->
                        Character.isWhitespace(character) || Character.getType(character) == Character.FORMAT);
    }

    private static boolean isNotText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
