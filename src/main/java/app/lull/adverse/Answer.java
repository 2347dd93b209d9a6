package app.lull.adverse;

/** What a patient chose to change. */
public enum Answer {
    EASIER_STEP,
    PAUSE_TRACKING,
    PROFESSIONAL,
    SOUNDS,
    AS_IT_IS
}
