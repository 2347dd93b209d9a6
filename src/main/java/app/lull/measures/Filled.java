package app.lull.measures;

import java.time.Instant;
import java.util.UUID;

/**
 * A form filled in, as the browser's queue reports it.
 *
 * @param id made before anything is sent, so that a report repeated is one
 * @param startedAt when the form was shown
 * @param answeredAt when the last answer was given; it counts for the day of this moment
 */
public record Filled(UUID id, Answered answered, Instant startedAt, Instant answeredAt) {

    /** @throws RefusedAnswers for what ends before it starts */
    public Filled {
        if (answeredAt.isBefore(startedAt)) {
            throw new RefusedAnswers("answeredAt", "is before startedAt");
        }
    }
}
