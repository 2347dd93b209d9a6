package app.lull.account;

/** What a patient shares or keeps, kind by kind. */
public enum DataKind {
    /** Evening check-ins and what is computed from them. */
    CHECK_INS,
    /** Caffeine and other stimulants. */
    INTAKE,
    /** Guided sessions that were played. */
    SESSIONS,
    /** Questionnaires that were answered, and what they add up to. */
    MEASURES,
    /** What was said about staying alive and about seeing a doctor, and the plan for hard hours. */
    SAFETY,
    /** Weeks in review, body maps, blood tests. */
    WEEKS,
    /** What was written on worksheets, each sheet shared by itself. */
    WORKSHEETS,
    /** Urges ridden out, worries postponed, exposures, cards read. */
    PRACTICE,
    /** Messages to and from a therapist. */
    MESSAGES
}
