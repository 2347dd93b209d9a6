package app.lull.intake;

/**
 * One place of the slider between the smallest and mildest of a thing and its largest and strongest.
 *
 * @param choice what is logged there, once and at once
 * @param each how much caffeine that is
 * @param strength how it is made
 */
public record Stop(Choice choice, Strength each, Make strength) {

    /** How strong something is made. */
    public enum Make {
        MILD,
        USUAL,
        STRONG
    }
}
