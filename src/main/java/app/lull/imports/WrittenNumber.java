package app.lull.imports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as files write it, with a point or a comma, and perhaps what is counted: 95, 1,5, 95 mg, 2 cups. */
final class WrittenNumber {

    private static final Pattern SHAPE = Pattern.compile("([-+]?\\d{1,12}(?:[.,]\\d{1,9})?)\\s*(\\p{L}*|×)");
    private static final Pattern IN_TWO_WAYS = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}\\D*");
    private static final Set<String> COUNTED = Set.of(
            "",
            "mg",
            "x",
            "×",
            "cup",
            "cups",
            "serving",
            "servings",
            "shot",
            "shots",
            "can",
            "cans",
            "bottle",
            "bottles",
            "glass",
            "glasses",
            "mug",
            "mugs",
            "tablet",
            "tablets",
            "piece",
            "pieces");

    private WrittenNumber() {}

    /** Null where it is no number, counts something else, or can be read in two ways. */
    static @Nullable Double of(String text) {
        var found = SHAPE.matcher(text);
        if (!found.matches()
                || isInTwoWays(text)
                || !COUNTED.contains(found.group(2).toLowerCase(Locale.ROOT))) {
            return null;
        }
        return Double.valueOf(found.group(1).replace(',', '.'));
    }

    /** Whether it is a thousand in one country and a one in another: 1,000. */
    static boolean isInTwoWays(String text) {
        return IN_TWO_WAYS.matcher(text).matches();
    }
}
