package app.lull.imports;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time in one field: 2026-04-03T08:05:00Z, 03/04/2026 8:05 am.
 *
 * @param offset where the file tells it; else the time is on its person's wall clock
 */
record WrittenMoment(
        WrittenDay day, LocalTime time, @Nullable ZoneOffset offset) {

    private static final Pattern SHAPE = Pattern.compile(
            "([\\d./-]+?)(?:T|,?\\s+(?:at\\s+)?)(\\d[\\d:.,]*\\s*(?:[aApP]\\.?[mM]\\.?)?)\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?");

    /** Null where it is none of these. */
    static @Nullable WrittenMoment of(String text) {
        var found = SHAPE.matcher(text);
        if (!found.matches()) {
            return null;
        }
        var day = WrittenDay.of(found.group(1));
        var time = WrittenTime.of(found.group(2).strip());
        if (day == null || time == null) {
            return null;
        }
        try {
            return new WrittenMoment(day, time, offset(found.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(text);
    }
}
