package app.lull.account;

import java.util.UUID;

/** A therapist. It is the id of the person too. */
public record TherapistId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
