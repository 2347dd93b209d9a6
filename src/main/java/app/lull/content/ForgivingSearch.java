package app.lull.content;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds names by words that may be half typed, without their accents, or misspelt by a letter or two. */
public final class ForgivingSearch {

    private static final int LONGEST_QUERY = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> sought;

    /** @param words what was typed; only the first 80 characters count */
    public ForgivingSearch(String words) {
        this.sought = wordsOf(words.substring(0, Math.min(words.length(), LONGEST_QUERY)));
    }

    /** A name that is searched for again and again. */
    static final class Name {

        private final List<String> words;
        private final String run;

        Name(String name) {
            this.words = wordsOf(name);
            this.run = String.join("", words);
        }
    }

    /** How well one of the names fits: 0 where some word that was typed has no counterpart. The first name weighs more. */
    public int score(Stream<String> names) {
        return scoreOf(names.map(Name::new).toList());
    }

    int scoreOf(List<Name> names) {
        int best = 0;
        int handicap = 0;
        for (var name : names) {
            best = Math.max(best, scoreOf(name) - handicap);
            handicap = 1;
        }
        return best;
    }

    private int scoreOf(Name name) {
        if (sought.isEmpty()) {
            return 0;
        }
        int sum = 0;
        for (var word : sought) {
            int best = name.words.stream().mapToInt(w -> fit(word, w)).max().orElse(0);
            if (best == 0 && word.length() >= 3 && name.run.contains(word)) {
                best = 4;
            }
            if (best == 0) {
                return 0;
            }
            sum += best * 10;
        }
        return sum / sought.size() + (name.words.size() == sought.size() ? 5 : 0);
    }

    private static int fit(String typed, String word) {
        if (word.equals(typed)) {
            return 10;
        }
        if (word.startsWith(typed)) {
            return 8;
        }
        int allowed = typed.length() >= 8 ? 2 : typed.length() >= 4 ? 1 : 0;
        if (allowed == 0 || typed.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        int slips = IntStream.of(typed.length() - 1, typed.length(), typed.length() + 1, word.length())
                .map(length -> slips(typed, head(word, length)))
                .min()
                .orElseThrow();
        return slips <= allowed ? 7 - 2 * slips : 0;
    }

    private static String head(String word, int length) {
        return word.substring(0, Math.min(word.length(), length));
    }

    /** Letters changed, left out, added, or two neighbours swapped (optimal string alignment). */
    private static int slips(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static List<String> wordsOf(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(NOT_A_WORD.split(plain.toLowerCase(Locale.ROOT).replace("'", ""), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
