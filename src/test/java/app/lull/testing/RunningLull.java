package app.lull.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Lull as a person runs it: the built jar, a process of its own, with its own home folder and port. {@code LULL_JAR} names
 * the jar; else it is the newest under target/. Tests that use it carry {@code @Tag("jar")} or {@code @Tag("browser")}.
 */
public final class RunningLull implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int FIRST_PORT = 20_000;
    private static final int PORTS_OF_A_FORK = 1_000;
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(500));
    private static final String READY = "Lull is ready at ";

    /** All browsers of the tests sit at one address, which may not try to sign in as often in real life. */
    private static final String[] FOR_MANY_VISITS = {"--lull.sign-in.per-address=10000"};

    private final Path home;
    private final boolean ownsHome;
    private final boolean shared;
    private final int port;
    private final List<String> arguments;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private @Nullable Process process;

    private RunningLull(Path home, boolean ownsHome, boolean shared, int port, List<String> arguments) {
        this.home = home;
        this.ownsHome = ownsHome;
        this.shared = shared;
        this.port = port;
        this.arguments = arguments;
    }

    /** Starts in a new home, which {@link #close} deletes, and waits until it is ready. */
    public static RunningLull start(String... arguments) {
        return start(false, arguments);
    }

    private static RunningLull start(boolean shared, String... arguments) {
        try {
            var lull = new RunningLull(
                    Files.createTempDirectory("lull-run"), true, shared, freePort(), List.of(arguments));
            lull.startAgain();
            return lull;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The one that the tests of this JVM share: it runs by now, and has others' accounts, so whoever signs up brings an
     * address of their own. It cannot be ended or killed; {@link #close} leaves it alone.
     */
    public static RunningLull shared() {
        return Shared.LULL;
    }

    /** Started by the first who asks, and closed as the JVM ends. */
    private static final class Shared {
        private static final RunningLull LULL = start(true, FOR_MANY_VISITS);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(LULL::stop));
        }
    }

    /** Starts in this home, which stays, and waits until it is ready. */
    public static RunningLull startIn(Path home, String... arguments) {
        var lull = new RunningLull(home, false, false, freePort(), List.of(arguments));
        lull.startAgain();
        return lull;
    }

    /** An attempt that is expected to fail: its exit code and what it said. */
    public static Refusal refused(Path home, String... arguments) {
        var lull = new RunningLull(home, false, false, freePort(), List.of(arguments));
        var attempt = lull.launch();
        try {
            if (!attempt.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                attempt.destroyForcibly();
                throw new AssertionError("It was expected not to start, and runs: " + lull.output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Refusal(attempt.exitValue(), lull.output());
    }

    /** @param lines all that was said, on both channels */
    public record Refusal(int code, List<String> lines) {}

    /** Starts it on the same home and port; returns the time until it was ready. */
    public Duration startAgain() {
        long begun = System.nanoTime();
        output.clear();
        var started = launch();
        process = started;
        try {
            Awaitility.await("Lull to be ready")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> {
                        if (!started.isAlive()) {
                            throw new AssertionError("It does not start: " + String.join("\n", output));
                        }
                        return said(line -> line.startsWith(READY));
                    });
        } catch (ConditionTimeoutException late) {
            started.destroyForcibly();
            throw late;
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Process launch() {
        var command = new ArrayList<String>();
        if (System.getProperty("os.name").equals("Linux")) {
            // As from a terminal: tests run in the background hand down that SIGINT is ignored.
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Xlog:aot*=off",
                "-Xlog:cds*=off"));
        var cache = System.getenv("LULL_AOT_CACHE");
        if (cache != null && !cache.isEmpty()) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", jar().toString()));
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            command.add("--server.port=" + port);
        }
        command.addAll(arguments);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LULL_HOME", home.toString());
            var started = builder.start();
            Thread.ofVirtual().start(() -> read(started.inputReader(StandardCharsets.UTF_8)));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader reader) {
        reader.lines().forEach(output::add);
    }

    private static Path jar() {
        var named = System.getenv("LULL_JAR");
        if (named != null) {
            return Path.of(named);
        }
        var target = Path.of("target").toAbsolutePath();
        try (var files =
                Files.find(target, 3, (file, attributes) -> file.endsWith("lull.jar") && attributes.isRegularFile())) {
            return files.max(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .thenComparing(Path::getNameCount))
                    .orElseThrow(() -> new IllegalStateException("No jar: run ./lull test, or ./lull run once"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A port nobody has now. It lies below the ports that systems hand out for connections, and each of the processes that
     * run tests side by side has its own range: between asking and starting, nobody else gets it.
     */
    private static int freePort() {
        int fork = Integer.getInteger("surefire.forkNumber", 1);
        int first = FIRST_PORT + fork % 8 * PORTS_OF_A_FORK;
        while (true) {
            int candidate = first + NEXT_PORT.getAndIncrement() % PORTS_OF_A_FORK;
            try (var socket = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one, then
            }
        }
    }

    /** The address without a path, such as {@code http://localhost:40123}. */
    public String address() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Path home() {
        return home;
    }

    /** What it has said since its last start. */
    public List<String> output() {
        return List.copyOf(output);
    }

    private boolean said(Predicate<String> what) {
        return output.stream().anyMatch(what);
    }

    /** Ends the application at once, as {@code kill -9} does; its database goes on alone. */
    public void killApplication() {
        var running = mine();
        running.destroyForcibly();
        running.onExit().join();
    }

    /** Ends the database server at once, as {@code kill -9} does. */
    public void killDatabase() {
        mine();
        var server = databaseProcess();
        server.destroyForcibly();
        Awaitility.await().until(() -> server.info().command().isEmpty());
    }

    /** The process of the database server of this home. */
    public ProcessHandle databaseProcess() {
        try {
            var lines = Files.readAllLines(home.resolve("database").resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends it a signal, such as INT for Ctrl-C; returns the exit code. */
    public int end(String signal) {
        return end(mine(), signal);
    }

    private static int end(Process running, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(running.pid()))
                    .start()
                    .waitFor();
            if (!running.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end on SIG" + signal);
            }
            return running.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A connection to its database that no rule restricts. */
    public Connection asSuperuser() throws SQLException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("postgres.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + properties.getProperty("port") + "/lull",
                "postgres",
                properties.getProperty("postgres"));
    }

    /** Its process, to do something to. */
    private Process mine() {
        if (shared) {
            throw new IllegalStateException("Other tests use it: start one of your own");
        }
        return running();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("It was never started");
        }
        return process;
    }

    @Override
    public void close() {
        if (!shared) {
            stop();
        }
    }

    private void stop() {
        if (running().isAlive()) {
            end(running(), "TERM");
        } else if (Files.exists(home.resolve("database").resolve("postmaster.pid"))) {
            databaseProcess().destroyForcibly();
        }
        if (ownsHome) {
            TestDatabase.delete(home);
        }
    }
}
