package app.lull.program;

import app.lull.curriculum.PathModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * @param tailoring what a therapist put over the path
 */
record Journey(
        LocalDate dayOne,
        List<TempoChange> tempos,
        List<Pause> pauses,
        List<Stay> stays,
        List<Ahead> aheads,
        Set<Integer> leftOut,
        int modules,
        Tailoring tailoring) {

    /** On the default path. */
    Journey(
            LocalDate dayOne,
            List<TempoChange> tempos,
            List<Pause> pauses,
            List<Stay> stays,
            List<Ahead> aheads,
            Set<Integer> leftOut,
            int modules) {
        this(dayOne, tempos, pauses, stays, aheads, leftOut, modules, Tailoring.NONE);
    }

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

    /** Whether the module was ever begun. */
    boolean hasBegun(int module) {
        return stays.stream().anyMatch(stay -> stay.module() == module);
    }

    /**
     * Whether the way has come to the module, so that what belongs to it is there: it was begun, was passed by, or a
     * therapist opened it.
     */
    boolean hasReached(int module) {
        return hasBegun(module)
                || tailoring.opened().containsKey(module)
                || (module < onTheWay()
                        && (leftOut.contains(module) || !tailoring.moved().contains(module)));
    }

    /** Modules in the order in which they come, begun or not. */
    List<Integer> order() {
        var wished = tailoring.order();
        return Stream.concat(
                        IntStream.rangeClosed(1, modules).boxed().filter(number -> !wished.contains(number)),
                        wished.stream())
                .toList();
    }

    /** What is not begun and still comes, passed over or not, in its order. */
    List<Integer> toCome() {
        return order().stream()
                .filter(number -> !hasBegun(number)
                        && (number > left() || tailoring.moved().contains(number)))
                .toList();
    }

    /** The module that follows the present one; after one that was done again, the one that was left for it. */
    int next() {
        if (isAfterwards()) {
            return modules + 1;
        }
        if (now().module() != left() && mayCome(left())) {
            return left();
        }
        return toCome().stream().filter(this::mayCome).findFirst().orElse(modules + 1);
    }

    /** Whether nothing follows but what a therapist paused: then the end waits for the person. */
    boolean waits() {
        return next() > modules
                && left() <= modules
                && toCome().stream()
                        .anyMatch(number -> tailoring.paused().containsKey(number) && !leftOut.contains(number));
    }

    private boolean mayCome(int module) {
        return !leftOut.contains(module) && !tailoring.paused().containsKey(module);
    }

    /** The module from which the way goes on, whatever is done again or before its time meanwhile. */
    private int left() {
        return stays.stream()
                .filter(Journey::isOnTheWay)
                .reduce((_, later) -> later)
                .orElse(stays.getFirst())
                .module();
    }

    /** The farthest module that the way itself has come to. */
    private int onTheWay() {
        return stays.stream()
                .filter(Journey::isOnTheWay)
                .mapToInt(Stay::module)
                .max()
                .orElse(1);
    }

    private static boolean isOnTheWay(Stay stay) {
        return stay.how() != Stay.How.AGAIN && stay.how() != Stay.How.OPENED;
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
        return new Journey(dayOne, tempos, pauses, more, aheads, leftOut, modules, tailoring);
    }

    Journey with(Ahead ahead) {
        var more = new ArrayList<>(aheads);
        more.add(ahead);
        return new Journey(dayOne, tempos, pauses, stays, more, leftOut, modules, tailoring);
    }

    Journey with(Pause pause) {
        var more = new ArrayList<>(pauses);
        more.removeIf(other -> other.id().equals(pause.id()));
        more.add(pause);
        return new Journey(dayOne, tempos, more, stays, aheads, leftOut, modules, tailoring);
    }

    Journey with(TempoChange change) {
        var more = new ArrayList<>(tempos);
        more.add(change);
        return new Journey(dayOne, more, pauses, stays, aheads, leftOut, modules, tailoring);
    }

    Journey tailored(Tailoring by) {
        return new Journey(dayOne, tempos, pauses, stays, aheads, leftOut, modules, by);
    }

    Journey leavingOut(int module, boolean leave) {
        var left = new HashSet<>(leftOut);
        var _ = leave ? left.add(module) : left.remove(module);
        return new Journey(dayOne, tempos, pauses, stays, aheads, left, modules, tailoring);
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
                modules,
                tailoring);
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
