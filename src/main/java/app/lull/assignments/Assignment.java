package app.lull.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist asks a patient for.
 *
 * @param thing for example {@code S06}, {@code W02}, {@code GAD-7}
 * @param from the patient's day it is asked for from
 * @param until the last day it is asked for; null for as long as it takes
 * @param note a few words to the patient; may be empty
 */
public record Assignment(
        Kind kind, String thing, LocalDate from, @Nullable LocalDate until, String note) {

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 240;
}
