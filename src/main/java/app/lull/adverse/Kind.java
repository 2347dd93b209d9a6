package app.lull.adverse;

/** What can be noticed (clinical reference G5). Nothing a person wrote freely is looked at. */
public enum Kind {
    /** GAD-7 has risen by 4 or more since the first time. */
    WORRY_SCORE,
    /** PHQ-9, or PHQ-8, has risen by 6 or more since the first time. */
    MOOD_SCORE,
    /** Item 9 of PHQ-9 was answered with more than “not at all”. */
    SELF_HARM,
    /** The middle evening's band of checking was two or more above the first two weeks, for two weeks. */
    CHECKING,
    /** The week in review was above the own band for three weeks. */
    WEEKS_ABOVE,
    /** “A lot” became worse, by the patient's own word. */
    SAID_A_LOT,
    /** A breathing session was left because it felt worse. */
    BREATHING;

    private static final int TWO_WEEKS = 14;

    /** For so many days after one, another of the same is not told. */
    int quietDays() {
        return this == BREATHING ? TWO_WEEKS : 0;
    }
}
