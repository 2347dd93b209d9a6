package app.lull.sessions;

/**
 * Something rated while a session played.
 *
 * @param ask what was rated
 * @param at how many seconds into the session, 0-7200
 * @param value SELF_FOCUS -3 to 3, URGE 0-10, SUDS 0-100
 */
public record RatedOnTheWay(Ask ask, int at, int value) {

    /** What can be rated, and its ends. */
    public enum Ask {
        SELF_FOCUS(-3, 3),
        URGE(0, 10),
        SUDS(0, 100);

        private final int least;
        private final int most;

        Ask(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    public RatedOnTheWay {
        if (at < 0 || at > 7200) {
            throw new RefusedCompletion("ratings", "were not rated within the session");
        }
        if (value < ask.least || value > ask.most) {
            throw new RefusedCompletion("ratings", "are not %d to %d".formatted(ask.least, ask.most));
        }
    }
}
