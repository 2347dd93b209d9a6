package app.lull.urges;

/** What is tried next with a check of the ladder, from the smallest. */
public enum Step {
    DELAY_10,
    DELAY_30,
    DELAY_120,
    SKIP_HALF,
    SKIP_DAY,
    STOP
}
