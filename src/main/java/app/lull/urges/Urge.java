package app.lull.urges;

import app.lull.time.PatientDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An urge to check, as it is kept.
 *
 * @param called to be read after “an urge to”
 * @param strength as it began, 0-10
 * @param length how long they chose to wait; null where they had checked already
 * @param endsAt when the wait is over; null where there was none
 * @param startedLocal when it began, on the wall clock of the patient's zone now
 * @param endsLocal when the wait is over, on the same clock
 * @param day the patient's day as it began
 * @param outcome null while nobody has said what happened
 * @param after how strong it was then, 0-10; null where it was not said
 * @param version rises with every answer
 */
public record Urge(
        UUID id,
        Which which,
        String called,
        int strength,
        @Nullable Wait length,
        Instant startedAt,
        @Nullable Instant endsAt,
        LocalDateTime startedLocal,
        @Nullable LocalDateTime endsLocal,
        LocalDate day,
        @Nullable Outcome outcome,
        @Nullable Integer after,
        @Nullable Instant answeredAt,
        int version) {

    /**
     * An urge as it begins.
     *
     * @param length how long to wait; null where it was checked already, and so is answered
     * @param at now, to the microsecond
     */
    static Urge beginning(UUID id, Which which, int strength, @Nullable Wait length, Instant at, PatientDays days) {
        var ends = length == null ? null : at.plus(length.length());
        return new Urge(
                id,
                which,
                "",
                strength,
                length,
                at,
                ends,
                LocalDateTime.ofInstant(at, days.zone()),
                ends == null ? null : LocalDateTime.ofInstant(ends, days.zone()),
                days.dayOf(at),
                length == null ? Outcome.CHECKED_AT_ONCE : null,
                null,
                length == null ? at : null,
                0);
    }

    /** Whether nobody has said yet what happened. */
    public boolean open() {
        return outcome == null;
    }

    /** Whether it is still waited with. */
    boolean runsAt(Instant now) {
        return open() && endsAt != null && endsAt.isAfter(now);
    }
}
