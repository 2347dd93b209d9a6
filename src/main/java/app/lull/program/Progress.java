package app.lull.program;

import app.lull.curriculum.PathDay;
import app.lull.curriculum.PathModule;
import app.lull.curriculum.PathModule.Need;
import app.lull.today.Deed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a module was done in a stay. A deed counts for the latest day of the path that asked for it and does not have it
 * yet, so that today's session is today's, and a second one makes up for an earlier day.
 */
final class Progress {

    private static final String MARK = "mark.";
    private static final String CARD = "card.";
    private static final String SESSION = "session.";
    private static final String SESSION_BEGUN = "session-begun.";

    private final PathModule module;
    private final List<Deed> deeds;
    private final Set<String> resting;
    private final Set<String> cards;
    private final Set<String> happened = new HashSet<>();
    private final Map<String, LocalDate> marked = new HashMap<>();

    /** @param deeds of the stay's days in any order */
    Progress(PathModule module, Stay stay, Journey journey, List<Deed> deeds) {
        this.module = module;
        this.resting = journey.tailoring().resting();
        this.deeds = deeds.stream().sorted(Comparator.comparing(Deed::day)).toList();
        this.cards = new HashSet<>();
        var parts = module.days().stream()
                .flatMap(day -> Part.of(day, resting).stream())
                .toList();
        for (var deed : this.deeds) {
            if (deed.what().startsWith(MARK)) {
                marked.putIfAbsent(deed.what().substring(MARK.length()), deed.day());
            } else if (deed.what().startsWith(CARD)) {
                cards.add(deed.what().substring(CARD.length()));
            } else {
                var before = (module.number() - 1) * PathModule.DAYS;
                latest(parts, deed, before + journey.reachAtFirst(stay, deed.day()))
                        .or(() -> latest(parts, deed, before + journey.reach(stay, deed.day())))
                        .ifPresent(part -> happened.add(part.key()));
            }
        }
    }

    /** The latest day that asks for it and does not have it yet. */
    private Optional<Part> latest(List<Part> parts, Deed deed, int until) {
        return parts.stream()
                .filter(part -> part.day() <= until && accepts(part, deed) && !happened.contains(part.key()))
                .max(Comparator.comparingInt(Part::day));
    }

    private static boolean accepts(Part part, Deed deed) {
        return switch (part) {
            case Part.Read _ -> false;
            case Part.Play play ->
                play.session().either().anyMatch(id -> deed.what().equals(SESSION + id));
            case Part.Do task -> deed.what().equals(task.task().done());
        };
    }

    boolean isDone(Part part) {
        return happened(part) || marked.containsKey(part.key());
    }

    /** Whether it is done and stays so: it happened, or was marked on an earlier day. */
    boolean isSettled(Part part, LocalDate today) {
        var by = marked.get(part.key());
        return happened(part) || (by != null && by.isBefore(today));
    }

    /** Whether this session was begun on that day, and ended before half of it. */
    boolean isBegun(String session, LocalDate day) {
        return deeds.stream()
                .anyMatch(deed -> deed.day().equals(day) && deed.what().equals(SESSION_BEGUN + session));
    }

    private boolean happened(Part part) {
        return happened.contains(part.key()) || (part instanceof Part.Read read && cards.containsAll(read.cards()));
    }

    boolean hasRead(String card) {
        return cards.contains(card);
    }

    /** Whether at least half of the day's parts are done. */
    boolean isDone(PathDay day) {
        var parts = Part.of(day, resting);
        return parts.stream().filter(this::isDone).count() * 2 >= parts.size();
    }

    /** How many days of the module are done. */
    int daysDone() {
        return (int) module.days().stream().filter(this::isDone).count();
    }

    /** What wholly rests is not needed. */
    boolean has(Need need) {
        return resting.containsAll(need.of())
                || deeds.stream()
                                .filter(deed -> need.of().contains(deed.what()) && deed.amount() >= need.atLeast())
                                .count()
                        >= need.times();
    }

    /** Whether the next module opens by taking part. @param days how many have to be done */
    boolean tookPart(int days) {
        return daysDone() >= days && module.needs().stream().allMatch(this::has);
    }

    /** What is not done of the days up to one of them, oldest first. @param last a day of the path */
    List<Part> undoneUntil(int last) {
        return module.days().stream()
                .filter(day -> day.day() <= last)
                .flatMap(day -> Part.of(day, resting).stream())
                .filter(part -> !isDone(part))
                .toList();
    }
}
