package app.lull.export;

/** A cell of a file that people open in a spreadsheet. */
public final class SpreadsheetCell {

    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private SpreadsheetCell() {}

    /** The words, so that no spreadsheet takes them for a formula. */
    public static String plain(String words) {
        return !words.isEmpty() && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
