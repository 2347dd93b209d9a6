package app.lull.assignments;

/** What a therapist does with a plan. */
public enum Verb {
    /** Asks for a session, a worksheet or a questionnaire. */
    ASSIGN,
    /** Lets a module be begun before its time. */
    UNLOCK,
    /** Puts the modules that are not begun in another order. */
    ORDER,
    /** Passes a module over, or does not ask for something, until it is taken back. */
    PAUSE
}
