package app.lull.careteam;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Carries changes of sharing between copies of Lull that have one database: PostgreSQL hands a notice to whoever listens
 * when the transaction commits, and never where it does not. The notice has ids and nothing else, and the connection that
 * listens acts for nobody, so it sees no row.
 */
@Component
class SharingNotices {

    private static final Logger LOG = LoggerFactory.getLogger(SharingNotices.class);
    private static final String CHANNEL = "lull_sharing";
    private static final int QUIET_MS = 4000;
    private static final int AGAIN_AFTER_MS = 1000;

    private final JdbcClient jdbc;
    private final JdbcConnectionDetails database;
    private final UUID thisCopy = UUID.randomUUID();
    private final AtomicBoolean listening = new AtomicBoolean();
    private volatile boolean ended;

    SharingNotices(JdbcClient jdbc, JdbcConnectionDetails database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    @EventListener
    void send(SharingChanged change) {
        jdbc.sql("select pg_notify(:channel, :ids)")
                .param("channel", CHANNEL)
                .param("ids", "%s %s %s".formatted(thisCopy, change.patient(), change.therapist()))
                .query((row, n) -> "")
                .list();
    }

    /**
     * Begins to listen, once; a copy on which no therapist has a screen open does not.
     *
     * @param heard a change made on another copy
     * @param missed some may have been missed: at the beginning, and after the connection was lost
     */
    void listen(Consumer<SharingChanged> heard, Runnable missed) {
        if (listening.compareAndSet(false, true)) {
            Thread.ofVirtual().name("sharing notices").start(() -> listenOn(heard, missed));
        }
    }

    private void listenOn(Consumer<SharingChanged> heard, Runnable missed) {
        while (!ended) {
            try (var connection = connect()) {
                missed.run();
                while (!ended) {
                    hear(connection, heard);
                }
            } catch (SQLException lost) {
                LOG.debug("Notices are not heard; trying again", lost);
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("ApplicationName", "lull notices");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        var connection = DriverManager.getConnection(database.getJdbcUrl(), properties);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private void hear(Connection connection, Consumer<SharingChanged> heard) throws SQLException {
        var notices = connection.unwrap(PGConnection.class).getNotifications(QUIET_MS);
        if (notices == null || notices.length == 0) {
            try (var statement = connection.createStatement()) {
                statement.execute("select 1"); // else nobody would know that the other end is gone
            }
            return;
        }
        for (var notice : notices) {
            read(notice.getParameter()).ifPresent(heard);
        }
    }

    /** Empty for what this copy sent itself, and for what is none of ours. */
    private Optional<SharingChanged> read(String ids) {
        var parts = ids.split(" ", -1);
        if (parts.length != 3 || parts[0].equals(thisCopy.toString())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SharingChanged(
                    new PatientId(UUID.fromString(parts[1])), new TherapistId(UUID.fromString(parts[2]))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private void pause() {
        try {
            Thread.sleep(AGAIN_AFTER_MS);
        } catch (InterruptedException e) {
            ended = true;
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }
}
