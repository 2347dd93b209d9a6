package app.lull.intake;

import java.util.UUID;

/**
 * Something a patient named themselves.
 *
 * @param name 1 to 80 characters
 * @param mg caffeine in one of it, 0 to 1000
 */
record OwnItem(UUID id, String name, double mg) {

    /** Whether it is the same thing to its patient, whatever its id. */
    boolean isAs(OwnItem other) {
        return mg == other.mg && name.equalsIgnoreCase(other.name);
    }
}
