package app.lull.feedback;

/** What something can be said about. */
public enum About {
    WORKSHEET,
    EXPOSURE
}
