package app.lull.checkin;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the records of the day around refuse, in one voice. */
final class Range {

    private Range() {}

    /** @throws IllegalArgumentException where there is a value, and it lies outside */
    static void within(String what, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException("%s: between %d and %d, not %d".formatted(what, least, most, value));
        }
    }

    /** @throws IllegalArgumentException where every part is left out: then the whole is left out */
    static void something(String what, @Nullable Object... parts) {
        if (Arrays.stream(parts).noneMatch(Objects::nonNull)) {
            throw new IllegalArgumentException(what + " without any part is left out");
        }
    }

    /** Each once, in their order, so that the same choices are the same list. */
    static <E extends Enum<E>> List<E> each(List<E> chosen) {
        return chosen.stream().distinct().sorted().toList();
    }
}
