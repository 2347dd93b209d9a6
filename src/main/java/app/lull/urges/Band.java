package app.lull.urges;

/** How often a day, coarsely. It is asked once, and never counted. */
public enum Band {
    NEVER,
    ONE_OR_TWO,
    THREE_TO_FIVE,
    SIX_TO_TEN,
    OVER_TEN
}
