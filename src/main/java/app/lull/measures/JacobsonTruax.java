package app.lull.measures;

/**
 * The reliable change index of Jacobson and Truax 1991 (J Consult Clin Psychol 59:12-19): a change against the error of
 * the difference between two measurements, not against the error of one.
 *
 * @param reliability r_xx of the scale, above 0 and below 1
 * @param deviation s₁, the standard deviation in the norm group, in points
 */
public record JacobsonTruax(double reliability, double deviation) {

    /** A change beyond this many errors of the difference happens by chance fewer than one time in twenty. */
    private static final double BEYOND_CHANCE = 1.96;

    public JacobsonTruax {
        if (!(reliability > 0 && reliability < 1 && deviation > 0 && Double.isFinite(deviation))) {
            throw new IllegalArgumentException("no norms: reliability " + reliability + ", deviation " + deviation);
        }
    }

    /** SE = s₁·√(1 − r_xx), in points. */
    public double standardError() {
        return deviation * Math.sqrt(1 - reliability);
    }

    /** S_diff = √2·SE, in points. */
    public double errorOfDifference() {
        return Math.sqrt(2) * standardError();
    }

    /** RC = (x₂ − x₁) / S_diff. */
    public double index(double first, double later) {
        return (later - first) / errorOfDifference();
    }

    /** 1.96·S_diff, in points: a change has to be larger than this. */
    public double smallestChange() {
        return BEYOND_CHANCE * errorOfDifference();
    }

    /** Whether |RC| > 1.96. */
    public boolean isReliable(double first, double later) {
        return Math.abs(index(first, later)) > BEYOND_CHANCE;
    }
}
