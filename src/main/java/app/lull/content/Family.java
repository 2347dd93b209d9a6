package app.lull.content;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A substance and its other sizes. */
final class Family {

    private static final Comparator<Substance> SMALLEST_FIRST = Comparator.comparingDouble(Family::amount)
            .thenComparingInt(Substance::mg)
            .thenComparing(Substance::id);

    /** How well the one that fits best does, 0 for not at all. */
    record Hit(Substance substance, int score) {}

    private record Named(Substance substance, List<ForgivingSearch.Name> names) {}

    private final List<Named> named;
    private final List<Substance> bySize;

    /** @param members the substance first, then its other sizes */
    Family(List<Substance> members) {
        var first = members.getFirst();
        this.named = members.stream().map(s -> new Named(s, namesOf(s, first))).toList();
        this.bySize = members.stream().sorted(SMALLEST_FIRST).toList();
    }

    /** Smallest first. */
    List<Substance> bySize() {
        return bySize;
    }

    /** The substance, or another size of it that fits the words better. */
    Hit best(ForgivingSearch query) {
        return named.stream()
                .map(n -> new Hit(n.substance(), query.scoreOf(n.names())))
                .reduce((one, other) -> other.score() > one.score() ? other : one)
                .orElseThrow();
    }

    private static double amount(Substance s) {
        return s.size() == null ? Double.MAX_VALUE : s.size().amount();
    }

    private static List<ForgivingSearch.Name> namesOf(Substance s, Substance first) {
        var said = Stream.concat(s.otherNames().stream(), first.otherNames().stream())
                .distinct();
        var serving = s.size() == null ? s.serving() : s.serving() + " " + s.size();
        return Stream.of(Stream.of(s.name()), Stream.ofNullable(s.tableName()), said)
                .flatMap(names -> names)
                .flatMap(name -> Stream.of(name, name + " " + serving))
                .map(ForgivingSearch.Name::new)
                .toList();
    }
}
