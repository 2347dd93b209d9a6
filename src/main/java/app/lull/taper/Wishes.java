package app.lull.taper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants of a plan.
 *
 * @param noneAfter from when on there is none, on the wall clock; null for no such hour
 * @param usualMg what they say they usually take, mg a day; null for what they logged
 * @param gates those that are true of them
 * @param talked whether they say that they talked with a doctor about it
 * @param begins the first day
 */
public record Wishes(
        Goal goal,
        Pace pace,
        @Nullable LocalTime noneAfter,
        @Nullable Integer usualMg,
        Set<Gate> gates,
        boolean talked,
        LocalDate begins) {

    public Wishes {
        gates = Set.copyOf(gates);
    }
}
