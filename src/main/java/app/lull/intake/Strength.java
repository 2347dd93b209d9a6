package app.lull.intake;

import app.lull.content.Substance;

/**
 * Caffeine in one serving, mg, with how sure that is; each 0 to 1000 and kept to a hundredth.
 *
 * @param low the least that is plausible
 * @param mg what is counted
 * @param high the most that is plausible
 * @throws NotAccepted where this cannot be
 */
public record Strength(double low, double mg, double high) {

    public Strength {
        low = Accepted.mg(low);
        mg = Accepted.mg(mg);
        high = Accepted.mg(high);
        if (low > mg || mg > high) {
            throw new IllegalArgumentException("%s mg is not within %s to %s".formatted(mg, low, high));
        }
    }

    /** What a label says. */
    public static Strength exactly(double mg) {
        return new Strength(mg, mg, mg);
    }

    /** What is usual for it. */
    static Strength of(Substance substance) {
        return new Strength(substance.low(), substance.mg(), substance.high());
    }

    /** Made weaker than usual: between the least and what is usual. */
    Strength mild() {
        return new Strength(low, (low + mg) / 2, mg);
    }

    /** Made stronger than usual: between what is usual and the most. */
    Strength strong() {
        return new Strength(mg, (mg + high) / 2, high);
    }
}
