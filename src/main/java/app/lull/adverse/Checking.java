package app.lull.adverse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/** What the evenings tell of checking: weeks in a row above {@link UsualChecking what was usual at first}. */
final class Checking {

    private static final int WEEK = 7;
    private static final int WEEKS = 2;

    private Checking() {}

    /** Weeks in a row up to the one that is over, where they are two or more. */
    static Optional<Noticed> noticed(SortedMap<LocalDate, Integer> checks, LocalDate weekBegan) {
        return UsualChecking.of(checks).flatMap(usual -> noticed(usual, weekBegan));
    }

    private static Optional<Noticed> noticed(UsualChecking usual, LocalDate weekBegan) {
        var from = weekBegan;
        while (usual.isAbove(from.minusDays(WEEK))) {
            from = from.minusDays(WEEK);
        }
        return from.plusDays((long) WEEKS * WEEK).isAfter(weekBegan)
                ? Optional.empty()
                : Optional.of(new Noticed(
                        Kind.CHECKING,
                        from,
                        weekBegan.minusDays(1),
                        usual.band(),
                        usual.week(weekBegan.minusDays(WEEK)).orElseThrow()));
    }
}
