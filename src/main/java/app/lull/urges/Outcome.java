package app.lull.urges;

/** What happened to an urge. All of them are logged alike. */
public enum Outcome {
    /** It passed by itself. */
    PASSED,
    /** It was still there, and was let be. */
    LET_BE,
    WAITED_THEN_CHECKED,
    CHECKED_AT_ONCE,
    /** Let go without an answer. */
    UNSAID;

    /** Whether it was ridden out. */
    public boolean ridden() {
        return this == PASSED || this == LET_BE;
    }

    /** Whether there was a check after all. */
    public boolean checked() {
        return this == WAITED_THEN_CHECKED || this == CHECKED_AT_ONCE;
    }
}
