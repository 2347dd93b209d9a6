package app.lull.store.embedded;

import app.lull.store.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Starting and stopping the server of one data folder. */
final class Server {

    private static final int LARGEST_LOG = 1 << 20;
    /** No process has it: PostgreSQL then goes by the folder's shared memory, which tells the truth. */
    private static final String NO_PROCESS = "99999999";

    private final Binaries binaries;
    private final ServerAccount account;
    private final Path data;
    private final Path logs;

    Server(Binaries binaries, ServerAccount account, DataFolder data, Path logs) {
        this.binaries = binaries;
        this.account = account;
        this.data = data.path();
        this.logs = logs;
    }

    Path log() {
        return logs.resolve("postgres.log");
    }

    /** Stops what an earlier run left behind when it was killed. */
    void stopOrphan() throws IOException {
        if (isRunning()) {
            account.give(data);
            stop();
        }
        forgetProcess();
    }

    /** After a restart of the machine the number in the folder may be that of any innocent program. */
    void forgetProcess() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            var lines = new ArrayList<>(Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1));
            if (!lines.isEmpty()) {
                lines.set(0, NO_PROCESS);
                Files.write(pidFile, lines, StandardCharsets.ISO_8859_1);
            }
        }
    }

    /** Whether the process that the folder names is a PostgreSQL of this home, and not an innocent with its number. */
    boolean isRunning() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        var number = Files.readString(pidFile, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        if (!number.matches("\\d{1,9}")) {
            return false;
        }
        var programs = realPath(binaries.folder().resolveSibling(""));
        return ProcessHandle.of(Long.parseLong(number))
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).startsWith(programs))
                .isPresent();
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    /** Starts it and waits until it answers; returns what is wrong, or nothing. */
    String start() throws IOException {
        Files.createDirectories(logs);
        var log = log();
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, logs.resolve("postgres.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        account.give(logs);
        account.give(data);
        long before = Files.exists(log) ? Files.size(log) : 0;
        var started = Command.run(account.command(
                binaries.program("pg_ctl"),
                "start",
                "-s",
                "-w",
                "-t",
                "90",
                "-D",
                data.toString(),
                "-l",
                log.toString()));
        return started.succeeded() ? "" : trouble(log, before, started);
    }

    private static String trouble(Path log, long before, Command.Result started) throws IOException {
        if (Files.exists(log)) {
            var bytes = Files.readAllBytes(log);
            var fresh = new String(bytes, (int) before, (int) (bytes.length - before), StandardCharsets.UTF_8);
            var said = fresh.lines()
                    .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("could not"))
                    .toList();
            if (!said.isEmpty()) {
                return String.join("; ", said);
            }
        }
        return started.lastLine();
    }

    /** Stops it in an orderly way, and if it does not obey, at once: what was committed stays either way. */
    void stop() {
        try {
            if (isRunning() && !stop("fast").succeeded() && isRunning()) {
                var last = stop("immediate");
                if (!last.succeeded() && isRunning()) {
                    throw new CannotStart("PostgreSQL in " + data + " does not stop: " + last.lastLine());
                }
            }
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL in " + data + " could not be stopped", e);
        }
    }

    private Command.Result stop(String how) throws IOException {
        return Command.run(account.command(
                binaries.program("pg_ctl"), "stop", "-s", "-w", "-t", "30", "-m", how, "-D", data.toString()));
    }

    /** Writes the server's settings: a diary is durable, and nobody but this machine's Lull gets in. */
    void configure(int port) throws IOException {
        write("postgresql.conf", """
                # Written by Lull at each start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 60
                shared_buffers = '128MB'
                max_wal_size = '512MB'
                dynamic_shared_memory_type = '%s'
                jit = off
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                # Nothing that a person wrote gets into the log.
                log_min_messages = warning
                log_min_error_statement = panic
                log_error_verbosity = terse
                """.formatted(
                        port, System.getProperty("os.name").startsWith("Windows") ? "windows" : "posix"));
        write("pg_hba.conf", "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    private void write(String name, String content) throws IOException {
        Files.write(data.resolve(name), List.of(content.strip()), StandardCharsets.UTF_8);
    }
}
