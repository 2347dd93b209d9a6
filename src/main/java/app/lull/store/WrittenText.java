package app.lull.store;

/** What of the characters somebody typed can be kept; how many, and what to say, is told where they were typed. */
public final class WrittenText {

    private WrittenText() {}

    /** Its length as a reader counts it: in characters, also those outside the basic plane. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether there is anything to see in it; blanks and invisible marks alone are nothing. */
    public static boolean isSeen(String text) {
        return text.codePoints()
                .anyMatch(character ->
                        !Character.isWhitespace(character) && Character.getType(character) != Character.FORMAT);
    }

    /** Whether all of it can be kept as several lines: no control characters but line ends and tabs, no half characters. */
    public static boolean isLines(String text) {
        return text.codePoints().allMatch(character -> switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        });
    }

    /** Whether all of it can be kept as one line: as {@link #isLines}, and nothing that ends a line or jumps in it. */
    public static boolean isLine(String text) {
        return text.codePoints().allMatch(character -> switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        });
    }
}
