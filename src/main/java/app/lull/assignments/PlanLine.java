package app.lull.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands over the default path.
 *
 * @param what what was done, in words that follow the therapist's name
 * @param called the thing by name
 * @param by the therapist's name, as the patient knows it
 * @param own whether whoever asks put it there
 * @param since the patient's day
 * @param from the day it is asked for from, where it is something to do
 * @param until the last day; null for as long as it takes
 * @param note a few words to the patient; only the patient and who wrote them see them
 * @param path where it is done, for the patient; null where it is nothing to do now
 */
public record PlanLine(
        UUID id,
        Verb verb,
        Kind kind,
        String what,
        String called,
        String by,
        boolean own,
        LocalDate since,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note,
        Stands stands,
        @Nullable String path) {

    /** How it stands now. */
    public enum Stands {
        /** It is asked for from a later day on. */
        COMES,
        /** It holds. */
        HOLDS,
        /** What was asked for was done. */
        DONE,
        /** Its last day is over. */
        PAST,
        /** The patient does without it. */
        LEFT_OUT,
        /** The link over which it came is paused; it holds again when the link goes on. */
        RESTS,
        /** The link over which it came is over. */
        OVER
    }
}
