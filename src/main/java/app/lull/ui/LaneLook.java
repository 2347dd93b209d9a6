package app.lull.ui;

/** How a stretch of days under a chart looks; each kind has its own edge, which tells it without colour. */
public enum LaneLook {
    /** A solid edge, not filled: a part of the program. */
    PHASE,
    /** A dashed edge, filled: something is made less, step by step. */
    TAPER,
    /** An edge of dashes and dots, not filled: less of something may be felt. */
    FELT,
    /** A dotted edge, not filled: days off. */
    HOLIDAY,
    /** A long dash and a dot, not filled: the time after a change. */
    CHANGE
}
