package app.lull.program;

import app.lull.curriculum.PathModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way through the program, as far as it went. It knows days and choices, never how well it goes: nothing opens
 * or closes by getting better or worse.
 *
 * @param dayOne the day of enrolment
 * @param tempos oldest first; without any it is {@link Tempo#STEADY}
 * @param pauses in any order; they may overlap
 * @param stays oldest first, at least one
 * @param aheads days taken ahead within a stay
 * @param leftOut modules that are passed over
 * @param modules how many the path has
 */
record Journey(
        LocalDate dayOne,
        List<TempoChange> tempos,
        List<Pause> pauses,
        List<Stay> stays,
        List<Ahead> aheads,
        Set<Integer> leftOut,
        int modules) {

    Journey {
        tempos = List.copyOf(tempos);
        pauses = List.copyOf(pauses);
        stays = List.copyOf(stays);
        aheads = List.copyOf(aheads);
        leftOut = Set.copyOf(leftOut);
        if (stays.isEmpty()) {
            throw new IllegalArgumentException("a journey begins with a stay");
        }
    }

    /** Which day of the program it is: calendar days since the first, less those of pauses; never less than 1. */
    int dayOfProgram(LocalDate day) {
        return Math.max(1, Pause.daysWithout(pauses, dayOne, day));
    }

    /** Whether the program rests on that day. */
    boolean rests(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.has(day));
    }

    Stay now() {
        return stays.getLast();
    }

    /** Whether the last module is behind. */
    boolean isAfterwards() {
        return now().module() > modules;
    }

    /** The module farthest on the path that was ever begun. */
    int farthest() {
        return stays.stream().mapToInt(Stay::module).max().orElseThrow();
    }

    /** Which day of its module is on, 1 to 7; the last one stays on until the person moves on. */
    int dayOfModule(LocalDate day) {
        return Math.clamp(reach(now(), day), 1, PathModule.DAYS);
    }

    /** Whether all days of the module have had their day. */
    boolean isOver(LocalDate day) {
        return !isAfterwards() && reach(now(), day) > PathModule.DAYS;
    }

    /** The module that follows the present one; after one that was done again, the one that was left for it. */
    int next() {
        var comesBack = now().how() == Stay.How.AGAIN && farthest() > now().module();
        int number = comesBack ? farthest() : now().module() + 1;
        while (number <= modules && leftOut.contains(number)) {
            number++;
        }
        return Math.min(number, modules + 1);
    }

    /** The stay in the module that follows. */
    Stay followedBy(UUID id, LocalDate day, Stay.How how) {
        return new Stay(id, next(), now().id(), day, how);
    }

    /** Takes the next day of the path today; null where this one is the last. */
    @Nullable
    Ahead ahead(UUID id, LocalDate day) {
        return isAfterwards() || reach(now(), day) >= PathModule.DAYS ? null : new Ahead(id, now().id(), day);
    }

    /** The tempo as it was chosen last. */
    Tempo tempo() {
        return tempos.isEmpty() ? Tempo.STEADY : tempos.getLast().tempo();
    }

    Journey with(Stay stay) {
        var more = new ArrayList<>(stays);
        more.add(stay);
        return new Journey(dayOne, tempos, pauses, more, aheads, leftOut, modules);
    }

    Journey with(Ahead ahead) {
        var more = new ArrayList<>(aheads);
        more.add(ahead);
        return new Journey(dayOne, tempos, pauses, stays, more, leftOut, modules);
    }

    Journey with(Pause pause) {
        var more = new ArrayList<>(pauses);
        more.removeIf(other -> other.id().equals(pause.id()));
        more.add(pause);
        return new Journey(dayOne, tempos, more, stays, aheads, leftOut, modules);
    }

    Journey with(TempoChange change) {
        var more = new ArrayList<>(tempos);
        more.add(change);
        return new Journey(dayOne, more, pauses, stays, aheads, leftOut, modules);
    }

    Journey leavingOut(int module, boolean leave) {
        var left = new HashSet<>(leftOut);
        var _ = leave ? left.add(module) : left.remove(module);
        return new Journey(dayOne, tempos, pauses, stays, aheads, left, modules);
    }

    /** The way as it stood at the end of that day; as it began where the day comes before. What is passed over stays so. */
    Journey asOf(LocalDate day) {
        var begun = stays.stream().filter(stay -> !stay.begunOn().isAfter(day)).toList();
        return new Journey(
                dayOne,
                tempos,
                pauses,
                begun.isEmpty() ? stays.subList(0, 1) : begun,
                aheads.stream().filter(ahead -> !ahead.day().isAfter(day)).toList(),
                leftOut,
                modules);
    }

    /** How far into the module that day comes, from 1; past the last day of the module it goes on counting. */
    int reach(Stay stay, LocalDate day) {
        return reachWithout(stay, day) + aheads(stay, day.plusDays(1));
    }

    /** The same at the beginning of that day: without what was taken ahead on it. */
    int reachAtFirst(Stay stay, LocalDate day) {
        return reachWithout(stay, day) + aheads(stay, day);
    }

    private int aheads(Stay stay, LocalDate before) {
        return (int) aheads.stream()
                .filter(ahead -> ahead.stay().equals(stay.id()) && ahead.day().isBefore(before))
                .count();
    }

    private int reachWithout(Stay stay, LocalDate day) {
        if (tempos.isEmpty()) {
            return 1 + Pause.daysWithout(pauses, stay.begunOn().plusDays(1), day);
        }
        int reach = 1;
        int waited = 0;
        var before = tempoOf(stay.begunOn());
        for (var next = stay.begunOn().plusDays(1); !next.isAfter(day); next = next.plusDays(1)) {
            if (isTaken(next)) {
                continue;
            }
            var tempo = tempoOf(next);
            waited = tempo == before ? waited + 1 : 1;
            before = tempo;
            if (waited >= tempo.daysEach()) {
                reach++;
                waited = 0;
            }
        }
        return reach;
    }

    private boolean isTaken(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.takes(day));
    }

    private Tempo tempoOf(LocalDate day) {
        return tempos.stream()
                .filter(change -> change.day().isBefore(day))
                .reduce((_, later) -> later)
                .map(TempoChange::tempo)
                .orElse(Tempo.STEADY);
    }
}
