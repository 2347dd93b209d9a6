package app.lull.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One evening's check-in as it is kept.
 *
 * @param day the patient's day it belongs to
 * @param around what went on around the feelings
 * @param seconds from the screen being shown to the first save, 0-3600
 * @param edits how often it was changed after the first save
 * @param version raised by every change; an edit names the one it saw
 */
public record CheckIn(
        UUID id,
        LocalDate day,
        Answers answers,
        DayAround around,
        int seconds,
        int edits,
        int version,
        Instant savedAt,
        Instant changedAt) {

    /** The feelings alone: nothing around them. */
    public CheckIn(
            UUID id,
            LocalDate day,
            Answers answers,
            int seconds,
            int edits,
            int version,
            Instant savedAt,
            Instant changedAt) {
        this(id, day, answers, DayAround.NOTHING, seconds, edits, version, savedAt, changedAt);
    }

    /** The same evening with this around it. */
    CheckIn with(DayAround kept) {
        return new CheckIn(id, day, answers, kept, seconds, edits, version, savedAt, changedAt);
    }
}
