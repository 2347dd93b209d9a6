package app.lull.taper;

import app.lull.taper.Drink.Make;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a usual day so that it fits into a step, the latest drink first: a smaller cup, half of it decaf, decaf,
 * or something without caffeine, whichever is the least that will do.
 *
 * @param changes by drink, of those that change, the latest first
 * @param left caffeine that is left, mg
 */
record Servings(List<Change> changes, int left) {

    /** What a decaf cup still has, mg (FDA: 2 to 15; most have less than 5). */
    static final int DECAF = 5;

    /** Without a step: only the hour counts. */
    static final int NO_LIMIT = Integer.MAX_VALUE;

    /** What becomes of a drink. */
    enum Kind {
        SMALLER,
        HALF_DECAF,
        DECAF,
        WITHOUT
    }

    /** One drink, and what becomes of it. */
    record Change(Drink drink, Kind kind) {

        int left() {
            return switch (kind) {
                case SMALLER -> Math.ceilDiv(drink.mg() * 2, 3);
                case HALF_DECAF -> Math.ceilDiv(drink.mg(), 2);
                case DECAF -> Math.min(drink.mg(), Servings.DECAF);
                case WITHOUT -> 0;
            };
        }

        boolean isPossible() {
            return drink.make() == Make.BREWED || kind == Kind.SMALLER || kind == Kind.WITHOUT;
        }
    }

    /**
     * The changes after which at most so much is left; empty where tablets alone are more, for these are left alone.
     *
     * @param usual a usual day
     * @param mg what a day of the step may have, 0 or more
     * @param noneAfter from when on there is none, on the wall clock; null for no such hour
     */
    static Optional<Servings> of(List<Drink> usual, int mg, @Nullable LocalTime noneAfter) {
        var latestFirst = usual.stream()
                .filter(drink -> drink.make() != Make.TABLET)
                .sorted(Comparator.comparingInt(Drink::lateness).reversed())
                .toList();
        var chosen = new HashMap<Drink, Change>();
        latestFirst.stream()
                .filter(drink -> drink.mg() > DECAF && isLater(drink, noneAfter))
                .forEach(drink -> chosen.put(drink, most(drink)));
        for (var drink : latestFirst) {
            int over = left(usual, chosen) - mg;
            if (over > 0 && drink.mg() > DECAF && !chosen.containsKey(drink)) {
                chosen.put(drink, least(drink, over));
            }
        }
        for (var drink : latestFirst) {
            if (left(usual, chosen) > mg) {
                chosen.put(drink, new Change(drink, Kind.WITHOUT));
            }
        }
        int left = left(usual, chosen);
        var changes = new ArrayList<Change>();
        latestFirst.stream().map(chosen::get).filter(change -> change != null).forEach(changes::add);
        return left <= mg ? Optional.of(new Servings(List.copyOf(changes), left)) : Optional.empty();
    }

    private static boolean isLater(Drink drink, @Nullable LocalTime hour) {
        return hour != null && drink.lateness() > UsualDay.lateness(hour);
    }

    /** The least that takes so much away, or else the most there is. */
    private static Change least(Drink drink, int over) {
        for (var kind : Kind.values()) {
            var change = new Change(drink, kind);
            if (change.isPossible() && drink.mg() - change.left() >= over) {
                return change;
            }
        }
        return most(drink);
    }

    private static Change most(Drink drink) {
        return new Change(drink, drink.make() == Make.BREWED ? Kind.DECAF : Kind.WITHOUT);
    }

    private static int left(List<Drink> usual, Map<Drink, Change> chosen) {
        return usual.stream()
                .mapToInt(drink -> {
                    var change = chosen.get(drink);
                    return change == null ? drink.mg() : change.left();
                })
                .sum();
    }
}
