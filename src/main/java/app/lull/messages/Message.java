package app.lull.messages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One message. It does not change any more.
 *
 * @param number counts the messages of one author in one exchange, from 1
 * @param local on the wall clock of the patient's zone
 */
public record Message(UUID id, int number, Author author, String text, Instant at, LocalDateTime local) {

    /** The most characters of one. */
    public static final int LONGEST = 4000;
}
