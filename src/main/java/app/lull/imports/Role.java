package app.lull.imports;

/** What a column of the file holds. */
public enum Role {
    /** Nothing that is kept. */
    LEFT_OUT,
    /** A day of the calendar. */
    DAY,
    /** A time of that day. */
    TIME,
    /** Both in one. */
    DAY_AND_TIME,
    /** What was taken. */
    NAME,
    /** Caffeine, mg. */
    MILLIGRAMS,
    /** How many of it. */
    SERVINGS
}
