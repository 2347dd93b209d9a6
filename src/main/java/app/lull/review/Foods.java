package app.lull.review;

import org.jspecify.annotations.Nullable;

/**
 * Food groups, sun and supplements of a week, each null where it was left out. Nothing is computed from them: food logs
 * show no deficiency (clinical reference E4).
 *
 * @param calcium portions in the week, 0-70
 * @param magnesium portions in the week, 0-70
 * @param vitaminD portions of oily fish, egg and fortified foods, 0-70
 * @param sunDays days with sun on the skin, 0-7
 * @param diarrhoeaDays 0-7
 * @param supplements name and dose, as the patient writes it
 */
public record Foods(
        @Nullable Integer calcium,
        @Nullable Integer magnesium,
        @Nullable Integer vitaminD,
        @Nullable Integer sunDays,
        @Nullable Integer diarrhoeaDays,
        @Nullable String supplements) {

    /** The most portions of a week. */
    public static final int MOST_PORTIONS = 70;

    /** The days of a week. */
    public static final int DAYS = 7;

    /** Everything left out. */
    public static final Foods LEFT_OUT = new Foods(null, null, null, null, null, null);

    public Foods {
        within("calcium foods", calcium, MOST_PORTIONS);
        within("magnesium foods", magnesium, MOST_PORTIONS);
        within("vitamin D foods", vitaminD, MOST_PORTIONS);
        within("days with sun", sunDays, DAYS);
        within("days with diarrhoea", diarrhoeaDays, DAYS);
    }

    private static void within(String what, @Nullable Integer value, int most) {
        if (value != null && (value < 0 || value > most)) {
            throw new IllegalArgumentException("%s lie between 0 and %d, not at %d".formatted(what, most, value));
        }
    }
}
