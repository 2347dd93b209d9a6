package app.lull.content;

/**
 * What a label says about caffeine, and how much that is in what was drunk or eaten.
 *
 * @param mg 0 to 10000 mg, in so much as {@code per} says
 */
public record Label(double mg, Per per) {

    /** One US fluid ounce in mL. */
    public static final double US_FL_OZ = 29.5735;

    private static final double MOST_ON_A_LABEL = 10_000;
    private static final double MOST_ML_OR_G = 5_000;
    private static final double MOST_IN_ALL = 1_000;

    public Label {
        if (!(mg >= 0 && mg <= MOST_ON_A_LABEL)) {
            throw new Refused(Part.LABEL, "Between 0 and 10000 mg fit here.");
        }
    }

    /** How labels put it. */
    public enum Per {
        HUNDRED_ML(Measure.ML, 100),
        US_FL_OZ(Measure.US_FL_OZ, 1),
        HUNDRED_G(Measure.G, 100);

        private final Measure measure;
        private final double amount;

        Per(Measure measure, double amount) {
            this.measure = measure;
            this.amount = amount;
        }
    }

    /** What an amount is counted in. */
    public enum Measure {
        ML(1, true),
        US_FL_OZ(Label.US_FL_OZ, true),
        G(1, false);

        private final double mlOrG;
        private final boolean volume;

        Measure(double mlOrG, boolean volume) {
            this.mlOrG = mlOrG;
            this.volume = volume;
        }
    }

    /** What of it was refused. */
    public enum Part {
        LABEL,
        AMOUNT
    }

    /** This cannot be; the message tells a patient why. */
    public static final class Refused extends IllegalArgumentException {

        private final Part part;

        Refused(Part part, String words) {
            super(words);
            this.part = part;
        }

        /** Where the fault is. */
        public Part part() {
            return part;
        }
    }

    /**
     * Caffeine in so much of it, mg: the label's figure × the amount / what the figure is for.
     *
     * @param amount more than 0, at most 5000 mL or g
     * @throws Refused for an amount out of range, a volume where the label goes by weight or the other way round, or
     *     more than 1000 mg in all
     */
    public double mgIn(double amount, Measure measure) {
        var mlOrG = amount * measure.mlOrG;
        if (!(mlOrG > 0 && mlOrG <= MOST_ML_OR_G)) {
            throw new Refused(Part.AMOUNT, "More than 0 and at most 5000 mL or g (169 fl oz) fit here.");
        }
        if (measure.volume != per.measure.volume) {
            throw new Refused(
                    Part.AMOUNT,
                    per.measure.volume
                            ? "This label goes by volume. Give the amount in mL or fl oz."
                            : "This label goes by weight. Give the amount in g.");
        }
        var inAll = mg * mlOrG / (per.amount * per.measure.mlOrG);
        if (inAll > MOST_IN_ALL) {
            throw new Refused(Part.AMOUNT, "That comes to more than 1000 mg. Look at both numbers again.");
        }
        return inAll;
    }
}
