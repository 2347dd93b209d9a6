package app.lull.assignments;

import app.lull.account.TherapistId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a therapist put over the path.
 *
 * @param link over which it came
 * @param by the therapist's name, as the patient knew it then
 * @param thing null for an order
 * @param modules for an order; else empty
 * @param madeOn the patient's day
 * @param stopped whether the link is paused or over
 */
record Tailored(
        UUID id,
        UUID link,
        TherapistId therapist,
        String by,
        Verb verb,
        Kind kind,
        @Nullable String thing,
        List<Integer> modules,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note,
        LocalDate madeOn,
        @Nullable LocalDate takenBackOn,
        @Nullable LocalDate leftOutOn,
        boolean stopped) {

    /** Whether it is neither taken back, nor left out, nor came over a link that is not active now. */
    boolean holds() {
        return takenBackOn == null && leftOutOn == null && !stopped;
    }

    /** The same at the end of a day. What is known of links is how they are now. */
    boolean heldOn(LocalDate day) {
        return !madeOn.isAfter(day) && isOpen(takenBackOn, day) && isOpen(leftOutOn, day) && !stopped;
    }

    /** Whether that day lies within the days it is asked for. */
    boolean isWithin(LocalDate day) {
        return !day.isBefore(from) && !isPast(day);
    }

    boolean isPast(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    boolean is(Verb verb, Kind kind) {
        return this.verb == verb && this.kind == kind;
    }

    /** Its thing; never for an order. */
    String name() {
        if (thing == null) {
            throw new IllegalStateException("an order has no thing");
        }
        return thing;
    }

    int module() {
        return Integer.parseInt(name());
    }

    /** The deed that shows that it was done; none where deeds do not tell. */
    String deed() {
        return (kind == Kind.SESSION ? "session." : "worksheet.") + name();
    }

    private static boolean isOpen(@Nullable LocalDate end, LocalDate day) {
        return end == null || end.isAfter(day);
    }
}
