package app.lull.entry;

/** What a row of the conversation is about. */
enum Question {
    WELCOME,
    COUNTRY,
    PREGNANCY,
    EXAMINED,
    /** Said later, where the first answer was no, or waiting. */
    EXAMINED_SINCE,
    /** The day on which they have decided to see a doctor. */
    VISIT,
    BEFORE_A_VISIT,
    /** Answered once. */
    RED_FLAGS,
    /** A doctor has seen what the red flags were about. */
    FLAGS_SEEN,
    BOOK_A_VISIT,
    CAUTIONS,
    CAFFEINE
}
