package app.lull.curriculum;

import app.lull.content.Must;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one day of the path: something to read, a guided session, something to do; some have not all three.
 *
 * @param day its number, from 1; a booster has the day of the program it comes on
 * @param title of a booster, in the reader's words; null on the days of a module
 * @param why of a booster, one line; null on the days of a module
 * @param minutes about how long all of it takes, without the evening check-in
 * @param read the ids of cards, at most four
 * @param session null where none stands there
 * @param tasks what to do, at most three
 */
public record PathDay(
        int day,
        @Nullable String title,
        @Nullable String why,
        int minutes,
        List<String> read,
        @Nullable PathSession session,
        List<PathTask> tasks) {

    private static final int MINUTES_OF_A_CARD = 1;
    private static final int MINUTES_OF_READING = 3;
    private static final int SLACK = 2;

    public PathDay {
        Must.hold(day >= 1, "day is %s, not 1 or more", day);
        read = Must.list(read);
        tasks = Must.list(tasks);
        Must.hold(read.size() <= 4, "day %s has %s cards to read, at most 4", day, read.size());
        Must.hold(!tasks.isEmpty() && tasks.size() <= 3, "day %s has %s tasks, not 1 to 3", day, tasks.size());
        var ids = new HashSet<String>();
        for (var task : tasks) {
            Must.hold(ids.add(task.id()), "day %s has two tasks called %s", day, task.id());
        }
        var sum = minutesOf(read)
                + (session == null ? 0 : session.minutes())
                + tasks.stream().mapToInt(PathTask::minutes).sum();
        Must.hold(Math.abs(sum - minutes) <= SLACK, "day %s: minutes is %s, its parts take %s", day, minutes, sum);
    }

    /** About how many minutes the cards take. */
    public int readingMinutes() {
        return minutesOf(read);
    }

    /** The sessions that it names. */
    Stream<String> sessions() {
        return session == null ? Stream.empty() : session.either();
    }

    private static int minutesOf(List<String> cards) {
        return cards.isEmpty() ? 0 : Math.min(MINUTES_OF_READING, MINUTES_OF_A_CARD + cards.size());
    }
}
