package app.lull.content;

import org.jspecify.annotations.Nullable;

/**
 * One paced breath, in seconds and half seconds.
 *
 * @param in breathing in, 1-15
 * @param topUp a second, smaller breath in on top of it, 0-5
 * @param holdIn holding with full lungs, 0-15
 * @param out breathing out, 1-15
 * @param holdOut resting with empty lungs, 0-15
 */
public record Breath(double in, @Nullable Double topUp, double holdIn, double out, double holdOut) {

    public Breath {
        between("in", in, 1);
        if (topUp != null) {
            between("topUp", topUp, 0.5);
        }
        between("holdIn", holdIn, 0);
        between("out", out, 1);
        between("holdOut", holdOut, 0);
    }

    /** How long one breath takes, in seconds. */
    public double seconds() {
        return in + (topUp == null ? 0 : topUp) + holdIn + out + holdOut;
    }

    private static void between(String field, double seconds, double least) {
        Must.hold(
                seconds >= least && seconds <= 15 && Must.isHalfSeconds(seconds),
                "%s is %s, not %s to 15 in steps of half a second",
                field,
                seconds,
                least);
    }
}
