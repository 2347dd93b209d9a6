package app.lull.curriculum;

import app.lull.content.Must;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The path through the program: ten modules of seven days, and a few days long after.
 *
 * @param version of the path's text
 * @param note for who edits it
 * @param daysToOpen how many days of a module open the next one, together with what it needs; 1 to 7
 * @param fastTrackLeavesOut the modules left out by somebody in a hurry
 * @param boosters days after the end, by the day of the program, rising
 */
public record ProgramPath(
        @Nullable String $schema,
        String version,
        String note,
        int daysToOpen,
        List<Integer> fastTrackLeavesOut,
        List<PathModule> modules,
        List<PathDay> boosters) {

    public ProgramPath {
        Must.say(version, "version");
        Must.hold(daysToOpen >= 1 && daysToOpen <= PathModule.DAYS, "daysToOpen is %s, not 1 to 7", daysToOpen);
        modules = Must.list(modules);
        boosters = Must.list(boosters);
        fastTrackLeavesOut = Must.list(fastTrackLeavesOut);
        Must.hold(!modules.isEmpty(), "there is no module");
        for (int i = 0; i < modules.size(); i++) {
            Must.hold(modules.get(i).number() == i + 1, "module %s is missing or out of order", i + 1);
        }
        int before = modules.size() * PathModule.DAYS;
        for (var booster : boosters) {
            Must.hold(booster.day() > before, "the booster of day %s comes too early", booster.day());
            Must.say(booster.title(), "title of day " + booster.day());
            Must.say(booster.why(), "why of day " + booster.day());
            before = booster.day();
        }
        for (int number : fastTrackLeavesOut) {
            Must.hold(number > 1 && number < modules.size(), "the fast track cannot leave out module %s", number);
        }
    }

    /** The module. @param number 1 to the number of modules */
    public PathModule module(int number) {
        return modules.get(number - 1);
    }

    /** The booster that comes on that day of the program, if one does. */
    public Optional<PathDay> booster(int day) {
        return boosters.stream().filter(one -> one.day() == day).findFirst();
    }

    /** Every day of it, boosters last. */
    public Stream<PathDay> days() {
        return Stream.concat(modules.stream().flatMap(module -> module.days().stream()), boosters.stream());
    }

    /** The module in which each card is read first. */
    public Map<String, Integer> moduleOfCards() {
        var first = new HashMap<String, Integer>();
        for (var module : modules) {
            module.days().stream()
                    .flatMap(day -> day.read().stream())
                    .forEach(card -> first.putIfAbsent(card, module.number()));
        }
        return Map.copyOf(first);
    }
}
