package app.lull.caseload;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a name as they are searched in: lower case and without accents. */
final class NameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST = 6;

    private NameWords() {}

    /** A blank before each, so that a blank and a prefix are found at the beginning of a word alone. */
    static String kept(String name) {
        return words(name).stream().map(word -> " " + word).collect(Collectors.joining()) + " ";
    }

    /** Each with its blank; all of them have to be found. */
    static List<String> sought(String typed) {
        return words(typed).stream().limit(MOST).map(word -> " " + word).toList();
    }

    private static List<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
