package app.lull.exposures;

import app.lull.account.InvalidEntry;
import org.jspecify.annotations.Nullable;

/** Distress as it is rated in exposures alone: 0 none, 100 the most one can think of. */
final class Suds {

    static final int MOST = 100;

    private Suds() {}

    /** @throws InvalidEntry at {@code field} for what is not 0 to 100 */
    static int told(String field, int value) {
        if (value < 0 || value > MOST) {
            throw new InvalidEntry(field, "A number from 0 to 100.");
        }
        return value;
    }

    static @Nullable Integer orNothing(String field, @Nullable Integer value) {
        return value == null ? null : Integer.valueOf(told(field, value));
    }
}
