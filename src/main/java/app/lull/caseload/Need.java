package app.lull.caseload;

/** What somebody on the list needs, the most pressing first. */
public enum Need {
    /** Something was said about staying alive. */
    SAFETY,
    /** A score got worse by more than chance. */
    WORSE,
    /** Checking or logging became much more. */
    BURST,
    /** Check-ins that were asked for are missing. */
    MISSED,
    /** Something of the program did not do them good. */
    ADVERSE,
    /** A worksheet or an exposure waits for feedback. */
    FEEDBACK,
    /** A message waits for its answer. */
    MESSAGE,
    /** A module came to its end. */
    MODULE,
    /** Nothing, as far as it is shared. */
    NOTHING
}
