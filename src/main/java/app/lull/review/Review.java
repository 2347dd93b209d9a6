package app.lull.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One week in review as it is kept.
 *
 * @param week how many weeks of the program were over when it was due
 * @param from the first of the seven days it is about
 * @param day the patient's day on which it was answered
 * @param form the id of the form that was read, with its version and language
 * @param version raised by every change; an edit names the one it saw
 */
public record Review(
        UUID id,
        int week,
        LocalDate from,
        LocalDate day,
        String form,
        int formVersion,
        String language,
        Answers answers,
        int version,
        Instant savedAt,
        Instant changedAt) {

    /** 0-32, higher is worse. */
    public int sum() {
        return answers.items().sum();
    }
}
