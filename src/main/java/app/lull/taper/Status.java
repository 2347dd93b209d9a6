package app.lull.taper;

/** How it stands with a plan. */
public enum Status {
    RUNNING,
    PAUSED,
    ENDED
}
