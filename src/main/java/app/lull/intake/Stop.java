package app.lull.intake;

/**
 * One place of the slider between the smallest and mildest of a thing and its largest and strongest.
 *
 * @param choice what is logged there, once and at once
 * @param strength how it is made
 */
public record Stop(Choice choice, Make strength) {

    /** How strong something is made. */
    public enum Make {
        MILD,
        USUAL,
        STRONG
    }
}
