package app.lull.store.embedded;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import app.lull.store.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A running PostgreSQL that nobody had to install. Everything of it lies in one folder, it listens on this machine alone
 * and asks for a password, and what it acknowledged survives a power cut.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The database all of Lull lives in. */
    public static final String DATABASE = "lull";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private static final System.Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());

    private final Home home;
    private final Server server;
    private final Secrets secrets;
    private final Thread watch;
    private boolean closed;

    private EmbeddedPostgres(Home home, Server server, Secrets secrets) {
        this.home = home;
        this.server = server;
        this.secrets = secrets;
        this.watch = Thread.ofVirtual().name("postgres watch").unstarted(this::watch);
    }

    /**
     * Starts the server of this home folder, making the folder, the binaries and the database where they are missing, and
     * stopping a server that an earlier, killed run left behind.
     *
     * @throws CannotStart when another Lull lives in the folder, it cannot be written, is full, or is of a newer version
     */
    public static EmbeddedPostgres start(Path folder) {
        Home home = null;
        try {
            home = Home.open(folder);
            return start(home);
        } catch (IOException e) {
            if (home != null) {
                home.close();
            }
            throw Home.explain(folder, e);
        } catch (RuntimeException e) {
            if (home != null) {
                home.close();
            }
            throw e;
        }
    }

    private static EmbeddedPostgres start(Home home) throws IOException {
        var data = new DataFolder(home);
        data.check();
        var account = ServerAccount.of(home);
        var binaries = Binaries.in(home);
        data.checkMajor(binaries.major());
        var server = new Server(binaries, account, data, home.path().resolve("logs"));
        server.stopOrphan();
        var secrets = Secrets.of(home);
        if (!data.exists()) {
            home.needRoomFor(150);
            data.make(binaries, account, secrets);
        } else if (secrets.isNew()) {
            data.changePasswords(binaries, account, secrets);
        }
        startOnFreePort(server, secrets, home);
        var postgres = new EmbeddedPostgres(home, server, secrets);
        postgres.watch.start();
        return postgres;
    }

    private static void startOnFreePort(Server server, Secrets secrets, Home home) throws IOException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        int port = secrets.port() > 0 && isFree(secrets.port()) ? secrets.port() : freePort();
        while (true) {
            server.configure(port);
            var trouble = server.start();
            if (trouble.isEmpty()) {
                secrets.rememberPort(port);
                return;
            }
            if (trouble.contains("No space left on device")) {
                throw new CannotStart("There is no space left on the disk of " + home.path());
            }
            if (System.nanoTime() > giveUp || !isPassing(trouble)) {
                throw new CannotStart("PostgreSQL does not start: " + trouble + " (more in " + server.log() + ")");
            }
            if (trouble.contains("could not bind") || trouble.contains("could not create any TCP")) {
                port = freePort();
            }
            pause();
        }
    }

    /** Whether waiting helps: the port was taken this instant, or processes of a killed server are still going. */
    private static boolean isPassing(String trouble) {
        return trouble.contains("could not bind")
                || trouble.contains("could not create any TCP")
                || trouble.contains("still in use")
                || trouble.contains("lock file");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was starting", e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A server that dies (short of memory, killed) is started again, at its port, without anybody doing anything. */
    private void watch() {
        try {
            while (true) {
                Thread.sleep(Duration.ofSeconds(1));
                revive();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private synchronized void revive() {
        try {
            if (!closed && !server.isRunning()) {
                server.forgetProcess();
                var trouble = server.start();
                LOG.log(trouble.isEmpty() ? WARNING : ERROR, "PostgreSQL was gone and is started again {0}", trouble);
            }
        } catch (IOException | CannotStart e) {
            LOG.log(ERROR, "PostgreSQL is gone and does not start", e);
        }
    }

    /** The JDBC address of a database on this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return secrets.port();
    }

    /** The password of {@code lull_owner}, who owns the schemas and migrates them. */
    public String ownerPassword() {
        return secrets.password(Secrets.OWNER);
    }

    /** The password of {@code lull_app}, who owns nothing. */
    public String appPassword() {
        return secrets.password(Secrets.APP);
    }

    /** The password of the superuser {@code postgres}: for backups and tests; the application never uses it. */
    public String superuserPassword() {
        return secrets.password(Secrets.SUPERUSER);
    }

    /** Stops the server: running statements are cancelled, what was committed is written. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        watch.interrupt();
        try {
            server.stop();
        } finally {
            home.close();
        }
    }
}
