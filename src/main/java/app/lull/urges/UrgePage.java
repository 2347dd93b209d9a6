package app.lull.urges;

import app.lull.curriculum.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page for an urge.
 *
 * @param running those that are waited with now, the latest first
 * @param unanswered those whose wait is over, and nobody has said what happened; the latest first
 * @param lately what there was an urge to do lately, each once, the latest first
 * @param onLadder the checks of their own ladder that are not among those, in its order
 * @param others the rest of the catalogue, in its order
 * @param sentence their own about not knowing, to say after a check; null where they have written none
 * @param asked the check of the ladder that this was opened for; null where it was opened by itself
 */
public record UrgePage(
        List<Urge> running,
        List<Urge> unanswered,
        List<Named> lately,
        List<Named> onLadder,
        List<Check> others,
        @Nullable String sentence,
        Ridden ridden,
        @Nullable Named asked) {

    /** What there is an urge to do. @param called to be read after “an urge to” */
    public record Named(Which which, String called) {}
}
