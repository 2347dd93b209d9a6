package app.lull.account;

/** What a patient shares or keeps, kind by kind. */
public enum DataKind {
    /** Evening check-ins and what is computed from them. */
    CHECK_INS,
    /** Caffeine and other stimulants. */
    INTAKE,
    /** Guided sessions that were played. */
    SESSIONS,
    /** Weeks in review, body maps, blood tests. */
    WEEKS
}
