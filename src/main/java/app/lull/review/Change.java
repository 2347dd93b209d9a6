package app.lull.review;

/** How a sum compares with the person's own first three. */
public enum Change {
    /** Fewer than three so far, or one of the three themselves. */
    TOO_EARLY,
    BELOW,
    INSIDE,
    ABOVE
}
