package app.lull.intake;

import org.jspecify.annotations.Nullable;

/**
 * How much of an item.
 *
 * @param servings 0.1 to 10, kept to a hundredth
 * @param each caffeine in one serving where it is not the usual
 * @param sipMinutes from the first sip to the last, 0 to 240; 0 is at once
 */
public record Amount(double servings, @Nullable Strength each, int sipMinutes) {

    /** One usual serving, at once. */
    public static final Amount ONE = new Amount(1, null, 0);

    /** So many usual servings. */
    public static Amount servings(double servings) {
        return new Amount(servings, null, 0);
    }

    /** What the label says, in all. */
    public static Amount milligrams(double mg) {
        return new Amount(1, Strength.exactly(mg), 0);
    }

    /** The same, sipped over so many minutes. */
    public Amount sippedOver(int minutes) {
        return new Amount(servings, each, minutes);
    }
}
