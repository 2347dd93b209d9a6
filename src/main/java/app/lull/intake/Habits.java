package app.lull.intake;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** What a patient usually takes at this hour, from what they took before. */
final class Habits {

    /** How far back habits are looked for. */
    static final Duration WINDOW = Duration.ofDays(28);

    private static final int NEAR_MINUTES = 120;

    private Habits() {}

    /**
     * The usual things, those of this hour first, then those of any hour; more often before less often, the latest first
     * among equals. The same thing in another amount is another habit.
     *
     * @param recent latest first
     */
    static List<Choice> at(LocalTime hour, List<Entry> recent, int atMost) {
        var tallies = new LinkedHashMap<Choice, Tally>();
        for (var entry : recent) {
            tallies.computeIfAbsent(entry.again(), c -> new Tally(c, tallies.size()))
                    .count(isNear(hour, entry));
        }
        return tallies.values().stream()
                .sorted(Comparator.comparingInt(Tally::near)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Tally::all).reversed())
                        .thenComparingInt(Tally::place))
                .limit(atMost)
                .map(Tally::choice)
                .toList();
    }

    private static boolean isNear(LocalTime hour, Entry entry) {
        int apart = Math.abs(hour.toSecondOfDay() - entry.local().toLocalTime().toSecondOfDay()) / 60;
        return Math.min(apart, 24 * 60 - apart) <= NEAR_MINUTES;
    }

    private static final class Tally {
        private final Choice choice;
        private final int place;
        private int near;
        private int all;

        Tally(Choice choice, int place) {
            this.choice = choice;
            this.place = place;
        }

        void count(boolean isNear) {
            all++;
            near += isNear ? 1 : 0;
        }

        Choice choice() {
            return choice;
        }

        int place() {
            return place;
        }

        int near() {
            return near;
        }

        int all() {
            return all;
        }
    }
}
