package app.lull.account;

import java.util.UUID;

/** A patient. It is the id of the person too. */
public record PatientId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
