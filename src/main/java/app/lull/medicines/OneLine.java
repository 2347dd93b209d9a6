package app.lull.medicines;

import app.lull.account.InvalidEntry;
import app.lull.store.WrittenText;
import org.jspecify.annotations.Nullable;

/** One line that somebody writes freely, as it may be kept: without blanks around it, 80 characters at most. */
final class OneLine {

    static final int LONGEST = 80;

    private OneLine() {}

    /** A name. @throws InvalidEntry at {@code field} */
    static String name(String field, String typed) {
        var name = orNothing(field, typed);
        if (name == null) {
            throw new InvalidEntry(field, "Give it a name, so that you find it again.");
        }
        return name;
    }

    /** What may be left out; null where nothing is left of it. @throws InvalidEntry at {@code field} */
    static @Nullable String orNothing(String field, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var line = typed.strip();
        if (WrittenText.length(line) > LONGEST) {
            throw new InvalidEntry(field, "Up to 80 characters fit here.");
        }
        if (!WrittenText.isLine(line)) {
            throw new InvalidEntry(field, "There is a character in it that cannot be kept.");
        }
        return WrittenText.isSeen(line) ? line : null;
    }
}
