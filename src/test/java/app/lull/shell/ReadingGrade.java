package app.lull.shell;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The Flesch-Kincaid grade (Kincaid 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59. */
public final class ReadingGrade {

    private static final Pattern WORD = Pattern.compile("[a-z']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    /** @param texts paragraphs; each ends a sentence */
    public static double of(List<String> texts) {
        double words = 0;
        double sentences = 0;
        double syllables = 0;
        for (var text : texts) {
            for (var sentence : text.split("[.!?:]+(\\s|$)")) {
                var found = WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                        .results()
                        .map(match -> match.group())
                        .toList();
                if (!found.isEmpty()) {
                    sentences++;
                    words += found.size();
                    syllables +=
                            found.stream().mapToInt(ReadingGrade::syllables).sum();
                }
            }
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        var groups = (int) VOWELS.matcher(word).results().count();
        var silent = word.endsWith("e") && !word.endsWith("le") && groups > 1 ? 1 : 0;
        return Math.max(1, groups - silent);
    }
}
