package app.lull.intake;

import org.jspecify.annotations.Nullable;

/**
 * How much of an item.
 *
 * @param servings 0.1 to 10, kept to a hundredth
 * @param mgEach caffeine in one serving where the label says it, 0 to 1000, kept to a hundredth; null for the usual
 */
public record Amount(double servings, @Nullable Double mgEach) {

    /** One usual serving. */
    public static final Amount ONE = new Amount(1, null);

    /** So many usual servings. */
    public static Amount servings(double servings) {
        return new Amount(servings, null);
    }

    /** What the label says, in all. */
    public static Amount milligrams(double mg) {
        return new Amount(1, mg);
    }
}
