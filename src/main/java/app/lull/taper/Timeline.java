package app.lull.taper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which day stands on which step. A step takes so many days; a day of a break belongs to no step, and a day on which the
 * step is held does not count towards its days, so that what follows moves back by as many.
 *
 * @param begins the first day of the first step
 * @param daysEach how long a step takes, 1 or more
 * @param steps mg a day, in order; none for a plan that has only an hour
 * @param breaks the earliest first; only the last may be open
 * @param ended the first day on which the plan was over; null while it is not
 * @param holds days in whose evening the answers called for a repeat
 * @param wentOn days on which the person chose to go on
 */
record Timeline(
        LocalDate begins,
        int daysEach,
        List<Integer> steps,
        List<Break> breaks,
        @Nullable LocalDate ended,
        List<LocalDate> holds,
        List<LocalDate> wentOn) {

    /** For so many days after the evening a step is repeated (clinical reference D7). */
    static final int HELD_DAYS = 4;

    /** @param until the first day that is none of the break any more; null while it lasts */
    record Break(LocalDate from, @Nullable LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** Every day there is, as stretches, the earliest first; days to come as they will be if nothing else happens. */
    List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        int place = 0;
        int used = 0;
        for (var day = begins; !isOver(day); day = day.plusDays(1)) {
            if (isBreak(day)) {
                continue;
            }
            var held = isHeld(day);
            if (used >= daysEach && !held && place < steps.size() - 1) {
                place++;
                used = 0;
            }
            if (place >= steps.size() - 1 && isLastChange(day)) {
                join(stretches, place, day, null);
                return stretches;
            }
            join(stretches, place, day, day);
            used += held ? 0 : 1;
        }
        return stretches;
    }

    /** Whether the step is repeated on that day. */
    boolean isHeld(LocalDate day) {
        return heldUntil(day).isPresent();
    }

    /** The last day on which the step is repeated, as seen from a day on which it is. */
    Optional<LocalDate> heldUntil(LocalDate day) {
        return holds.stream()
                .filter(evening -> evening.isBefore(day) && !evening.isBefore(day.minusDays(HELD_DAYS)))
                .filter(evening -> wentOn.stream().noneMatch(on -> !on.isBefore(evening) && !on.isAfter(day)))
                .map(evening -> evening.plusDays(HELD_DAYS))
                .max(LocalDate::compareTo);
    }

    private boolean isBreak(LocalDate day) {
        return breaks.stream().anyMatch(one -> one.holds(day));
    }

    /** Also where a break has no end yet: what comes after it has no day. */
    private boolean isOver(LocalDate day) {
        return ended != null && !day.isBefore(ended)
                || breaks.stream().anyMatch(one -> one.until() == null && one.holds(day));
    }

    /** Whether nothing that is known changes anything from that day on. */
    private boolean isLastChange(LocalDate day) {
        return ended == null
                && breaks.stream()
                        .allMatch(one -> one.until() != null && !one.until().isAfter(day));
    }

    private void join(List<Stretch> stretches, int place, LocalDate day, @Nullable LocalDate to) {
        var from = day;
        if (!stretches.isEmpty()) {
            var last = stretches.getLast();
            if (last.place() == place && day.minusDays(1).equals(last.to())) {
                from = last.from();
                stretches.removeLast();
            }
        }
        stretches.add(new Stretch(place, steps.isEmpty() ? null : steps.get(place), from, to));
    }
}
