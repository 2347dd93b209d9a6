package app.lull.imports;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time as files write it: 8:05, 08:05:30, 8:05 am, 8 pm. */
final class WrittenTime {

    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?\\s*([ap])?\\.?(?:m\\.?)?",
            Pattern.CASE_INSENSITIVE);

    private WrittenTime() {}

    /** To the second; null where it is none of these. */
    static @Nullable LocalTime of(String text) {
        var found = SHAPE.matcher(text);
        if (!found.matches() || found.group(2) == null && found.group(4) == null) {
            return null;
        }
        if (found.group(4) == null && text.toLowerCase(Locale.ROOT).endsWith("m")) {
            return null;
        }
        try {
            return LocalTime.of(
                    hour(Integer.parseInt(found.group(1)), found.group(4)),
                    number(found.group(2)),
                    number(found.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int hour(int told, @Nullable String half) {
        if (half == null) {
            return told;
        }
        if (told < 1 || told > 12) {
            throw new DateTimeException("a half of a day has twelve hours");
        }
        return told % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
}
