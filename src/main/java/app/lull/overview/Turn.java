package app.lull.overview;

/** What can have changed between two appointments, as far as stored figures say it; each has its questions. */
enum Turn {
    /** Bothered and stopped: one point of ten or more above the days before, with enough evenings in both. */
    EVENINGS_HIGHER,
    EVENINGS_LOWER,
    /** Fewer than half as many check-ins as in the days before. */
    EVENINGS_FEWER,
    /** The middle evening's band of checking is higher. */
    CHECKING_MORE,
    CHECKING_LESS,
    /** A total rose by more than chance tends to bring. */
    MEASURE_HIGHER,
    MEASURE_LOWER,
    /** The middle day differs by 50 mg or more. */
    CAFFEINE_CHANGED,
    CAFFEINE_PLAN,
    /** Fewer than half as many sessions. */
    SESSIONS_FEWER,
    SESSIONS_TO_STOP,
    URGES_RIDDEN,
    URGES_CHECKED,
    EXPOSURES_DONE,
    /** One was planned for these days and not begun. */
    EXPOSURE_WAITS,
    /** Another week of the path has begun. */
    MODULE_BEGUN,
    PROGRAM_RESTS,
    /** By the week in review the program made something worse. */
    SAID_WORSE,
    SHEET_SAVED,
    SAFETY_OPEN,
    DOCTOR_FIRST,
    /** Nothing else was seen to change. */
    LITTLE_SEEN
}
