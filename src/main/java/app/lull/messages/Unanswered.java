package app.lull.messages;

import java.time.Instant;

/**
 * Messages of a patient after the last one of the therapist. Whether somebody read them is not known, and not asked.
 *
 * @param count 1 or more
 * @param since when the first of them was sent
 */
public record Unanswered(int count, Instant since) {}
