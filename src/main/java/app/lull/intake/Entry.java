package app.lull.intake;

import app.lull.content.Substance.Absorption;
import app.lull.kinetics.Dose;
import java.time.Duration;
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
 * @param at the moment, of the first sip
 * @param local the same on the wall clock of the patient's zone now
 * @param day the patient's day at writing time
 * @param servings 0.1 to 10
 * @param each caffeine in one serving
 * @param sipMinutes from the first sip to the last, 0 to 240
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
        Strength each,
        Absorption absorption,
        int sipMinutes,
        int version) {

    public Entry {
        servings = Accepted.servings(servings);
        sipMinutes = Accepted.sipMinutes(sipMinutes);
        Accepted.ofThisAge(at, day);
        if (version < 0 || version == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a version counts changes from 0");
        }
    }

    /** Caffeine in all of it, mg. */
    public double mg() {
        return servings * each.mg();
    }

    /** The least that is plausible in all of it, mg. */
    public double low() {
        return servings * each.low();
    }

    /** The most that is plausible in all of it, mg. */
    public double high() {
        return servings * each.high();
    }

    Dose dose() {
        return new Dose(mg(), at, Duration.ofMinutes(sipMinutes), absorption);
    }

    /** What taking this again would be. */
    Choice again() {
        return new Choice(item, name, serving, new Amount(servings, each, sipMinutes), mg());
    }
}
