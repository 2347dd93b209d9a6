package app.lull.taper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is kept. Which day stands on which step follows from it and from what happened ({@link Timeline}).
 *
 * @param steps mg a day, the first step first; none where it only has an hour
 * @param noneAfter on the patient's wall clock, as it was at the start; null for no such hour
 * @param baseline what it begins from; null where the amount stays
 * @param talked whether the patient said that they talked with a doctor; always so where there is a gate
 * @param madeOn the patient's day on which it was made
 * @param beginsOn the first day of the first step
 * @param version raised by everything that happens to it
 */
public record Plan(
        UUID id,
        Status status,
        Goal goal,
        Pace pace,
        List<Integer> steps,
        @Nullable LocalTime noneAfter,
        @Nullable Baseline baseline,
        Set<Gate> gates,
        boolean talked,
        LocalDate madeOn,
        LocalDate beginsOn,
        int version,
        Instant begunAt) {

    public Plan {
        steps = List.copyOf(steps);
        gates = Set.copyOf(gates);
        if (steps.isEmpty() && noneAfter == null) {
            throw new IllegalArgumentException("a plan has steps or an hour");
        }
        if (!gates.isEmpty() && !talked) {
            throw new IllegalArgumentException("a doctor's word comes first");
        }
    }
}
