package app.lull.intake;

import app.lull.content.Substance.Absorption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One thing that was taken.
 *
 * @param tableVersion version of the substances when it was logged
 * @param name as the patient knows it
 * @param serving one serving in words; empty for an own item
 * @param at the moment
 * @param local the same on the wall clock of the patient's zone now
 * @param day the patient's day at writing time
 * @param servings 0.1 to 10
 * @param mgEach caffeine in one serving, mg
 * @param version rises with every change
 * @throws NotAccepted where this cannot be
 */
public record Entry(
        UUID id,
        Item item,
        int tableVersion,
        String name,
        String serving,
        Instant at,
        LocalDateTime local,
        LocalDate day,
        double servings,
        double mgEach,
        Absorption absorption,
        int version) {

    public Entry {
        servings = Accepted.servings(servings);
        mgEach = Accepted.mg(mgEach);
        Accepted.ofThisAge(at, day);
        if (version < 0 || version == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a version counts changes from 0");
        }
    }

    /** Caffeine in all of it, mg. */
    public double mg() {
        return servings * mgEach;
    }
}
