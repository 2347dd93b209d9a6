package app.lull.ratings;

import app.lull.account.InvalidEntry;
import org.jspecify.annotations.Nullable;

/** What a therapist enters about a patient. */
public sealed interface Rating {

    /**
     * The Clinical Global Impressions.
     *
     * @param severity 1 to 7
     * @param improvement since this therapist's first rating: 1 to 7, 0 not assessed; null with the first
     */
    record Cgi(int severity, @Nullable Integer improvement) implements Rating {

        /** The most of both. */
        public static final int MOST = 7;

        /** @throws InvalidEntry at {@code severity} or {@code improvement} */
        public Cgi {
            if (severity < 1 || severity > MOST) {
                throw new InvalidEntry("severity", "Choose one of 1 to 7.");
            }
            if (improvement != null && (improvement < 0 || improvement > MOST)) {
                throw new InvalidEntry("improvement", "Choose one of 0 to 7.");
            }
        }
    }

    /** The total of the 14 items of the Short Health Anxiety Inventory, filled in elsewhere. */
    record Shai(int total) implements Rating {

        /** The most there can be. */
        public static final int MOST = 42;

        /** @throws InvalidEntry at {@code total} */
        public Shai {
            if (total < 0 || total > MOST) {
                throw new InvalidEntry("total", "A SHAI-14 total lies between 0 and 42.");
            }
        }
    }
}
