package app.lull.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every content file has to keep to; a breach says which field and why. */
public final class Must {

    private Must() {}

    /** The value, unless it is missing. */
    public static <T> T have(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    /** The text, unless it is missing or has nothing in it. */
    public static String say(@Nullable String text, String field) {
        hold(!have(text, field).isBlank(), "%s is empty", field);
        return have(text, field);
    }

    /** A list that cannot change, empty where the file has none. */
    public static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    public static void hold(boolean truth, String message, @Nullable Object... about) {
        if (!truth) {
            throw new IllegalArgumentException(message.formatted(about));
        }
    }

    /** The same for what {@link CheckedJson} looks at last. @param field where the fault is, as {@code countries[3].code} */
    public static void holdAt(String field, boolean truth, String message, @Nullable Object... about) {
        if (!truth) {
            throw new WrongField(field, message.formatted(about));
        }
    }

    public static boolean isHalfSeconds(double seconds) {
        return seconds * 2 == Math.rint(seconds * 2);
    }
}
