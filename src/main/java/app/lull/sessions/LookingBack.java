package app.lull.sessions;

import app.lull.content.GuidedSession;
import app.lull.content.GuidedSession.Need;
import app.lull.content.SessionLibrary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Median;
import org.jspecify.annotations.Nullable;

/** Makes a {@link PracticeHistory} of what was played. */
final class LookingBack {

    private static final int WEEKS = 12;
    private static final int DAYS = 7;
    private static final int LISTED = 20;

    private LookingBack() {}

    /** The first day that counts. */
    static LocalDate firstDay(LocalDate today) {
        return today.minusDays((long) WEEKS * DAYS - 1);
    }

    static PracticeHistory on(List<SessionDone> done, LocalDate today, SessionLibrary library) {
        return new PracticeHistory(
                weeks(done, today),
                Arrays.stream(Need.values())
                        .map(need -> kind(need, done, library))
                        .filter(kind -> kind.times() > 0)
                        .toList(),
                done.stream()
                        .sorted(Comparator.comparing(SessionDone::endedAt).reversed())
                        .limit(LISTED)
                        .toList());
    }

    private static List<PracticeHistory.Week> weeks(List<SessionDone> done, LocalDate today) {
        return IntStream.range(0, WEEKS)
                .mapToObj(n -> week(done, today.minusDays((long) (WEEKS - 1 - n) * DAYS)))
                .dropWhile(week -> week.sessions() == 0)
                .toList();
    }

    private static PracticeHistory.Week week(List<SessionDone> done, LocalDate to) {
        var from = to.minusDays(DAYS - 1L);
        var played = done.stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                .toList();
        var seconds = played.stream().mapToInt(SessionDone::secondsDone).sum();
        return new PracticeHistory.Week(from, to, Math.round(seconds / 60f), played.size());
    }

    private static PracticeHistory.Kind kind(Need need, List<SessionDone> done, SessionLibrary library) {
        var rated = done.stream()
                .filter(one -> one.before() != null && one.after() != null)
                .filter(one ->
                        library.find(one.session()).map(GuidedSession::need).orElse(null) == need)
                .toList();
        return rated.isEmpty()
                ? new PracticeHistory.Kind(need, 0, 0, 0)
                : new PracticeHistory.Kind(
                        need, rated.size(), median(rated, SessionDone::before), median(rated, SessionDone::after));
    }

    private static double median(List<SessionDone> rated, Function<SessionDone, @Nullable Integer> which) {
        return new Median()
                .evaluate(rated.stream()
                        .map(which)
                        .mapToDouble(value -> value == null ? 0 : value)
                        .toArray());
    }
}
