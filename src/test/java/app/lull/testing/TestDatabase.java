package app.lull.testing;

import app.lull.store.embedded.DatabaseAtHome;
import app.lull.store.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The real PostgreSQL of a test run, new for each: a container where a Docker engine answers, else the one Lull brings.
 * {@code LULL_TEST_POSTGRES} ({@code docker} or {@code embedded}) insists on one, {@code LULL_TEST_POSTGRES_IMAGE} names
 * the image.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<Runnable> AT_THE_END = new ArrayList<>();

    /** @param application what Spring Boot needs to know of it */
    private record Server(String url, String superuser, String password, Map<String, Object> application) {}

    /** Started when first needed, once in this process. */
    private static final class Holder {
        private static final Path HOME = temporaryFolder();
        private static final Server SERVER = start(HOME);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var application = new HashMap<>(Holder.SERVER.application);
        application.put("lull.home", Holder.HOME.toString());
        application.put("lull.caseload-watched", "false"); // a test looks when it says so
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", application));
    }

    /** A connection that no rule restricts, to look at what the application cannot see. */
    public static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(Holder.SERVER.url, Holder.SERVER.superuser, Holder.SERVER.password);
    }

    /** A connection with the rights of the running application, outside of it. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(
                Holder.SERVER.url,
                "lull_app",
                String.valueOf(Holder.SERVER.application.get("spring.datasource.password")));
    }

    /** How a {@link RunningLull} is started that works on this database with the same keys, beside the test. */
    public static String[] sharedBy(String... arguments) {
        return Stream.concat(
                        Stream.of("--lull.home=" + Holder.HOME, "--lull.caseload-watched=false"),
                        Stream.concat(
                                Holder.SERVER.application.entrySet().stream()
                                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue()),
                                Stream.of(arguments)))
                .toArray(String[]::new);
    }

    private static Server start(Path home) {
        var wanted = setting("LULL_TEST_POSTGRES").orElse("");
        boolean docker =
                !wanted.equals("embedded") && DockerClientFactory.instance().isDockerAvailable();
        if (wanted.equals("docker") && !docker) {
            throw new IllegalStateException("LULL_TEST_POSTGRES=docker, and no Docker engine answers");
        }
        return docker ? container() : embedded(home);
    }

    private static Server container() {
        var image = setting("LULL_TEST_POSTGRES_IMAGE").orElse("postgres:18");
        say("PostgreSQL of these tests: Testcontainers, " + image);
        var container = new PostgreSQLContainer(image).withUsername("postgres").withDatabaseName("postgres");
        container.start();
        var url = "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/lull";
        try (var connection = DriverManager.getConnection(container.getJdbcUrl(), "postgres", container.getPassword());
                var statement = connection.createStatement()) {
            for (var line : roles("owner", "app")) {
                statement.execute(line);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The roles could not be made", e);
        }
        var application = Map.<String, Object>of(
                "spring.datasource.url", url,
                "spring.datasource.username", "lull_app",
                "spring.datasource.password", "app",
                "spring.flyway.url", url,
                "spring.flyway.user", "lull_owner",
                "spring.flyway.password", "owner");
        return new Server(url, "postgres", container.getPassword(), application);
    }

    /** The statements of db/roles.sql, as psql would send them. */
    private static Iterable<String> roles(String ownerPassword, String appPassword) throws IOException {
        return Files.readString(Path.of("db", "roles.sql"))
                .lines()
                .takeWhile(line -> !line.startsWith("\\connect"))
                .filter(line -> !line.startsWith("--") && !line.isBlank())
                .map(line -> line.replace(":'owner_password'", "'" + ownerPassword + "'")
                        .replace(":'app_password'", "'" + appPassword + "'"))
                .toList();
    }

    private static Server embedded(Path home) {
        say("PostgreSQL of these tests: the one Lull brings (no Docker engine answers)");
        var postgres = EmbeddedPostgres.start(home);
        atTheEnd(postgres::close);
        var application = DatabaseAtHome.properties(postgres, EmbeddedPostgres.DATABASE);
        return new Server(
                postgres.url(EmbeddedPostgres.DATABASE), "postgres", postgres.superuserPassword(), application);
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("lull-test");
            atTheEnd(() -> delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Later ones first. */
    private static synchronized void atTheEnd(Runnable work) {
        if (AT_THE_END.isEmpty()) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> AT_THE_END.reversed().forEach(Runnable::run)));
        }
        AT_THE_END.add(work);
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            say("left behind: " + folder);
        }
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name, System.getenv(name)));
    }

    private static void say(String line) {
        System.out.println(line); // once in a run, for whoever reads it
    }
}
