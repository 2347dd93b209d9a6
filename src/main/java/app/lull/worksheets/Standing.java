package app.lull.worksheets;

import app.lull.curriculum.WorksheetForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A sheet as it stands now.
 *
 * @param alone whether its form has one sheet that grows
 * @param draft whether there is something in it that was not saved yet
 * @param day the patient's day of the last change
 * @param version raised by every change, from 0
 */
record Standing(
        UUID id,
        String form,
        int formVersion,
        String language,
        boolean alone,
        boolean draft,
        LocalDate day,
        Written written,
        int filled,
        int version,
        Instant createdAt,
        Instant changedAt) {

    /** The same sheet with other words in it. */
    Standing with(Written other, int nowFilled, boolean asDraft, WorksheetForm on, LocalDate today, Instant at) {
        return new Standing(
                id,
                form,
                on.version(),
                on.language(),
                alone,
                asDraft,
                today,
                other,
                nowFilled,
                version + 1,
                createdAt,
                at);
    }
}
