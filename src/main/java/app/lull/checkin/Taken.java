package app.lull.checkin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Alcohol, nicotine and medicines of one day, as the evening asks for them; each null or empty where it was left out.
 *
 * @param medicines that were changed, at most 20
 */
public record Taken(@Nullable Alcohol alcohol, @Nullable Nicotine nicotine, List<MedicineChange> medicines) {

    /** Everything left out. */
    public static final Taken NOTHING = new Taken(null, null, List.of());

    /** The most changed medicines of a day. */
    public static final int MOST_MEDICINES = 20;

    /** The most cigarettes, or sessions, of a day. */
    public static final int MOST_NICOTINE = 200;

    public Taken {
        medicines = List.copyOf(medicines);
        Range.within("medicines", medicines.size(), 0, MOST_MEDICINES);
    }

    /**
     * Alcohol.
     *
     * @param drinks standard drinks, 0-60, kept to a tenth
     * @param gramsEach of pure alcohol in a standard drink where the patient lives, 5-25, kept to a tenth
     */
    public record Alcohol(double drinks, double gramsEach) {

        /** The most standard drinks of a day. */
        public static final int MOST_DRINKS = 60;

        /** The smallest standard drink. */
        public static final int LEAST_GRAMS = 5;

        /** The largest standard drink. */
        public static final int MOST_GRAMS = 25;

        public Alcohol {
            drinks = tenths("drinks", drinks, 0, MOST_DRINKS);
            gramsEach = tenths("grams of a drink", gramsEach, LEAST_GRAMS, MOST_GRAMS);
        }

        /** Grams of pure alcohol in all. */
        public double grams() {
            return drinks * gramsEach;
        }

        private static double tenths(String what, double value, int least, int most) {
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException("%s: between %d and %d, not %s".formatted(what, least, most, value));
            }
            return Math.round(value * 10) / 10.0;
        }
    }

    /**
     * Nicotine; one of the two at least is there.
     *
     * @param cigarettes how many, 0-200; null where it was left out
     * @param sessions with a vape or a pouch, 0-200; null where it was left out
     */
    public record Nicotine(
            @Nullable Integer cigarettes, @Nullable Integer sessions) {

        public Nicotine {
            Range.within("cigarettes", cigarettes, 0, MOST_NICOTINE);
            Range.within("vape or pouch sessions", sessions, 0, MOST_NICOTINE);
            Range.something("nicotine", cigarettes, sessions);
        }
    }

    /**
     * A medicine that was changed.
     *
     * @param name as the patient calls it; free text, kept sealed
     * @param on the day of the change
     */
    public record MedicineChange(Change change, String name, LocalDate on) {}

    /** What was changed about a medicine. */
    public enum Change {
        NEW,
        CHANGED,
        STOPPED
    }
}
