package app.lull.account;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How this Lull is, for the admin: numbers about the program and its database, and nothing about anybody's entries. */
@Service
public class Installation {

    /** Whatever makes backups touches this file in Lull's home. */
    static final String BACKUP_MARK = "last-backup";

    private final Admins admins;
    private final JdbcClient jdbc;
    private final Door door;
    private final LinkMail mail;
    private final DataSource pool;
    private final Flyway flyway;
    private final Path home;

    Installation(
            Admins admins,
            JdbcClient jdbc,
            Door door,
            LinkMail mail,
            DataSource pool,
            Flyway flyway,
            @Value("${lull.home}") Path home) {
        this.admins = admins;
        this.jdbc = jdbc;
        this.door = door;
        this.mail = mail;
        this.pool = pool;
        this.flyway = flyway;
        this.home = home;
    }

    /**
     * How it is.
     *
     * @param version of Lull; empty where it runs from loose classes
     * @param migrations how many were applied, and the newest
     * @param databaseBytes how large the database is
     * @param freeBytes what is free on the disk of Lull's home
     * @param accounts how many have each role; somebody may have several
     * @param lastBackup when the mark of backups was touched; empty where nothing is known
     */
    public record Health(
            Optional<String> version,
            String database,
            Migrations migrations,
            long databaseBytes,
            long freeBytes,
            Connections connections,
            Map<Role, Integer> accounts,
            Optional<Instant> lastBackup,
            boolean mail) {}

    /** @param pending how many the program brings that were not applied */
    public record Migrations(int applied, String newest, int pending) {}

    /** @param busy of {@code most} connections of this copy of Lull; {@code ofDatabase} is everybody's */
    public record Connections(int busy, int most, int ofDatabase) {}

    /** @throws NotFound if no admin asks */
    public Health health() {
        admins.acting();
        var info = flyway.info();
        var migrations = new Migrations(
                info.applied().length,
                Optional.ofNullable(info.current())
                        .map(newest -> String.valueOf(newest.getVersion()))
                        .orElse(""),
                info.pending().length);
        return door.ask(() -> new Health(
                Optional.ofNullable(Installation.class.getPackage().getImplementationVersion()),
                text("select current_setting('server_version')"),
                migrations,
                number("select pg_database_size(current_database())"),
                free(),
                connections(),
                accounts(),
                lastBackup(),
                mail.possible()));
    }

    private Connections connections() {
        var all = (int) number("select count(*) from pg_stat_activity where datname = current_database()");
        return pool instanceof HikariDataSource hikari
                ? new Connections(
                        Objects.requireNonNull(hikari.getHikariPoolMXBean()).getActiveConnections(),
                        hikari.getMaximumPoolSize(),
                        all)
                : new Connections(0, 0, all);
    }

    private Map<Role, Integer> accounts() {
        var counts = new EnumMap<Role, Integer>(Role.class);
        for (var role : Role.values()) {
            counts.put(role, 0);
        }
        jdbc.sql("select role, count(*) from account.person_role group by role").query(row -> {
            counts.put(Role.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    private long free() {
        try {
            return Files.getFileStore(home.toAbsolutePath()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("The disk of Lull's home does not answer", e);
        }
    }

    private Optional<Instant> lastBackup() {
        try {
            return Optional.of(
                    Files.getLastModifiedTime(home.resolve(BACKUP_MARK)).toInstant());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
