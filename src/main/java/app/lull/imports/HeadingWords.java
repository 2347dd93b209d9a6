package app.lull.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What columns are called in the files of others. */
final class HeadingWords {

    private static final Set<String> DAY = Set.of("date", "day", "datum");
    private static final Set<String> TIME = Set.of("time", "clock", "hour");
    private static final Set<String> BOTH =
            Set.of("datetime", "timestamp", "when", "moment", "logged", "consumed", "start", "startdate", "at");
    private static final Set<String> NAME = Set.of(
            "name", "drink", "item", "what", "beverage", "product", "source", "type", "substance", "title", "food");
    private static final Set<String> MG = Set.of("mg", "milligram", "milligrams", "caffeinemg");
    private static final Set<String> PROBABLY_MG = Set.of("caffeine", "dose", "value");
    private static final Set<String> SERVINGS = Set.of(
            "servings",
            "serving",
            "quantity",
            "qty",
            "count",
            "number",
            "cups",
            "amount",
            "portions",
            "drinks",
            "howmany");

    private HeadingWords() {}

    /** What a column of this heading holds, as far as that can be told. */
    static Role role(String heading) {
        var words = words(heading);
        if (words.contains("end") || words.contains("enddate")) {
            return Role.LEFT_OUT;
        }
        if (has(words, MG) || has(words, PROBABLY_MG) && !has(words, NAME)) {
            return Role.MILLIGRAMS;
        }
        if (has(words, BOTH) || has(words, DAY) && has(words, TIME)) {
            return Role.DAY_AND_TIME;
        }
        if (has(words, DAY)) {
            return Role.DAY;
        }
        if (has(words, TIME)) {
            return Role.TIME;
        }
        if (has(words, SERVINGS)) {
            return Role.SERVINGS;
        }
        return has(words, NAME) ? Role.NAME : Role.LEFT_OUT;
    }

    /** Whether a first line names columns: it has a word that names one, or no figure, day or time in it. */
    static boolean isHeading(Line first) {
        var filled = first.fields().stream().filter(field -> !field.isEmpty()).toList();
        boolean holdsValues = filled.stream()
                .anyMatch(field -> WrittenDay.of(field) != null
                        || WrittenTime.of(field) != null
                        || WrittenMoment.of(field) != null
                        || WrittenNumber.of(field) != null);
        return !holdsValues && (filled.size() > 1 || filled.stream().anyMatch(field -> role(field) != Role.LEFT_OUT));
    }

    private static boolean has(List<String> words, Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    private static List<String> words(String heading) {
        var words = heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        return Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
    }
}
