package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.RunningLull;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while eight patients' browsers write to the real jar. */
@Tag("jar")
class KillTest {

    private static final int WRITERS = 8;
    private static final int WRITTEN_BEFORE_A_KILL = 40;

    @TempDir
    static Path ledgers = Path.of("");

    private final Random random = new Random(Long.getLong("lull.seed", 20261123));

    @Test
    void killing_the_application_3_times_loses_nothing_acknowledged_and_doubles_nothing() throws SQLException {
        isSafe("the application", 3, killed -> {
            killed.killApplication();
            killed.startAgain();
        });
    }

    @Test
    void killing_postgresql_5_times_loses_nothing_acknowledged_and_doubles_nothing() throws SQLException {
        isSafe("PostgreSQL", 5, RunningLull::killDatabase);
    }

    @Test
    @Tag("long")
    void killing_the_application_20_times_loses_nothing_acknowledged_and_doubles_nothing() throws SQLException {
        isSafe("the application", 20, killed -> {
            killed.killApplication();
            killed.startAgain();
        });
    }

    @Test
    @Tag("long")
    void killing_postgresql_20_times_loses_nothing_acknowledged_and_doubles_nothing() throws SQLException {
        isSafe("PostgreSQL", 20, RunningLull::killDatabase);
    }

    private void isSafe(String what, int times, Consumer<RunningLull> kill) throws SQLException {
        long begun = System.nanoTime();
        try (var lull = RunningLull.start()) {
            var people = new JarPeople(lull::asSuperuser);
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(i -> new Writer(lull.address(), people.add(), ledgers))
                    .toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                writers.forEach(threads::execute);
                try {
                    kills(what, times, kill, lull, writers);
                } finally {
                    writers.forEach(Writer::end);
                }
            }
            var stored = stored(lull);
            assertThat(stored)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(all(writers, Writer::sent))
                    .containsAll(all(writers, Writer::acknowledged));
            System.out.printf(
                    "kill -9 of %s %d times under %d writers: %d acknowledged, %d stored, 0 lost, 0 twice, %d s%n",
                    what,
                    times,
                    WRITERS,
                    all(writers, Writer::acknowledged).size(),
                    stored.size(),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            writers.forEach(Writer::close);
        }
    }

    private void kills(String what, int times, Consumer<RunningLull> kill, RunningLull lull, List<Writer> writers)
            throws SQLException {
        for (int n = 0; n < times; n++) {
            awaitMore(writers, WRITTEN_BEFORE_A_KILL + random.nextInt(WRITTEN_BEFORE_A_KILL));
            kill.accept(lull);
            awaitMore(writers, WRITERS);
            var acknowledged = all(writers, Writer::acknowledged);
            assertThat(stored(lull)).as("after kill %d of %s", n + 1, what).containsAll(acknowledged);
        }
    }

    private static void awaitMore(List<Writer> writers, int more) {
        int before = all(writers, Writer::acknowledged).size();
        Awaitility.await(more + " more acknowledged after " + before)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> all(writers, Writer::acknowledged).size() >= before + more);
    }

    private static Collection<UUID> all(List<Writer> writers, Function<Writer, Collection<UUID>> which) {
        return writers.stream().map(which).flatMap(Collection::stream).collect(Collectors.toCollection(HashSet::new));
    }

    /** Each row of the table, and so an id twice where it is there twice. */
    private static List<UUID> stored(RunningLull lull) throws SQLException {
        try (var connection = lull.asSuperuser()) {
            return Diary.list(connection, "select id from sessions.completion").stream()
                    .map(UUID::fromString)
                    .toList();
        }
    }
}
