package app.lull.messages;

import java.util.UUID;

/** Something new waits for somebody to look at; published in the transaction that writes it. */
public record SomethingWaits(UUID person, Side side) {

    /** As whom they look at it. */
    public enum Side {
        PATIENT,
        THERAPIST
    }
}
