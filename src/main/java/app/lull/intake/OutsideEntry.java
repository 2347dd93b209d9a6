package app.lull.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was taken, as another program kept it.
 *
 * @param listed the id of the substance it is; null where it goes under its own name
 * @param name what the other program calls it, 1 to 80 characters
 * @param at from 5 January 2020 on
 * @param servings 0.1 to 10
 * @param mgEach caffeine in one serving, mg, 0 to 1000
 * @throws NotAccepted where this cannot be
 */
public record OutsideEntry(@Nullable String listed, String name, Instant at, double servings, double mgEach) {

    public OutsideEntry {
        if (listed != null) {
            listed = new Item.Listed(listed).substance();
        }
        name = Accepted.name(name);
        Accepted.ofThisAge(at);
        servings = Accepted.servings(servings);
        mgEach = Accepted.mg(mgEach);
    }

    /** Whether it lies ahead by more than clocks differ. */
    public boolean isStillToCome(Instant now) {
        return at.isAfter(now.plus(Accepted.AHEAD));
    }
}
