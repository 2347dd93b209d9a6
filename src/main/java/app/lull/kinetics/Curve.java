package app.lull.kinetics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The level from one moment to another in even steps.
 *
 * @param from the moment of the first level
 * @param step between two levels
 */
public record Curve(Instant from, Duration step, List<Level> levels) {

    public Curve {
        levels = List.copyOf(levels);
        if (step.isZero() || step.isNegative()) {
            throw new IllegalArgumentException("steps of " + step);
        }
    }

    /** Both ends are in; the last step may reach past {@code to}. */
    public static Curve of(Instant from, Instant to, Duration step, List<Dose> doses, HalfLife halfLife) {
        var levels = new ArrayList<Level>();
        var moment = from;
        levels.add(Level.at(moment, doses, halfLife));
        while (moment.isBefore(to)) {
            moment = moment.plus(step);
            levels.add(Level.at(moment, doses, halfLife));
        }
        return new Curve(from, step, levels);
    }
}
