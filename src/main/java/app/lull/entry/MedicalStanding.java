package app.lull.entry;

/** Where a patient stands with doctors about the twitching, by what they said themselves. */
public enum MedicalStanding {
    /** They have not been asked yet. */
    NOT_ASKED,
    /** A doctor has looked at it. */
    SEEN,
    /** No doctor has, and no visit is planned. */
    NOT_SEEN,
    /** A visit is planned. */
    WAITING,
    /** Something that asks for a visit is true of them, and no doctor has seen it. */
    VISIT_FIRST;

    /** Whether only breathing and sleep go on for now; nothing else of the program is held back by any other standing. */
    public boolean breathingAndSleepOnly() {
        return this == VISIT_FIRST;
    }
}
