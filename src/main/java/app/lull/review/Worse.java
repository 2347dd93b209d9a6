package app.lull.review;

/** Whether the program made anything worse. */
public enum Worse {
    NONE,
    SOME,
    A_LOT
}
