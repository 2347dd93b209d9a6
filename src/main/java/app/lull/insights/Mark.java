package app.lull.insights;

import java.time.LocalDate;

/**
 * Something that went on for some days, to be seen beside the weeks.
 *
 * @param from its first day
 * @param to its last day
 * @param label at most a few letters, for where there is little room; may be empty
 * @param words what it is, for the table
 */
public record Mark(Kind kind, LocalDate from, LocalDate to, String label, String words) {

    public Mark {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a mark from %s to %s".formatted(from, to));
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("a mark without words");
        }
    }

    /** What kind of thing it is. */
    public enum Kind {
        /** A part of the program. */
        PHASE,
        /** Less of something, step by step. */
        TAPER,
        /** Less of something may be felt. */
        FELT,
        /** Days on which nobody is asked. */
        HOLIDAY,
        /** The time after something that is taken was begun, changed or stopped. */
        CHANGE
    }
}
