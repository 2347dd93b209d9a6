package app.lull.medicines;

import app.lull.checkin.Taken;
import java.util.Collection;
import java.util.Objects;

/**
 * The alcohol of the last seven evenings.
 *
 * <p>Whether that is heavy, or whether somebody stopped, is not computed: no line for it is cited in the clinical
 * reference, and nothing computed from a log raises a flag. The note on stopping stands there for everybody.
 *
 * @param evenings on how many of them it was told
 * @param drinks in all, in standard drinks of {@code gramsEach}
 * @param gramsEach of pure alcohol in a standard drink where the patient lives
 * @param place whose line is named for orientation
 */
public record AlcoholWeek(int evenings, double drinks, double gramsEach, Place place) {

    /** How many days a week has here, today among them. */
    public static final int DAYS = 7;

    static AlcoholWeek of(Collection<Taken> told, Place place) {
        var alcohol = told.stream().map(Taken::alcohol).filter(Objects::nonNull).toList();
        var grams = alcohol.stream().mapToDouble(Taken.Alcohol::grams).sum();
        return new AlcoholWeek(
                alcohol.size(), Math.round(grams / place.gramsEach() * 10) / 10.0, place.gramsEach(), place);
    }

    /** Where somebody lives, as far as a standard drink goes. */
    public enum Place {
        UK(8),
        US(14),
        ELSEWHERE(10);

        private final double gramsEach;

        Place(double gramsEach) {
            this.gramsEach = gramsEach;
        }

        /** Pure alcohol in a standard drink, g. */
        public double gramsEach() {
            return gramsEach;
        }
    }
}
