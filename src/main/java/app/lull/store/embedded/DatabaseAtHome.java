package app.lull.store.embedded;

import app.lull.store.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Supplies the addresses and passwords of the database before anything asks for them: those of a server that was named,
 * else of an {@link EmbeddedPostgres} in {@code lull.home}, which stops after the application has.
 */
public final class DatabaseAtHome implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String URL = "spring.datasource.url";
    private static final String MIGRATION_URL = "spring.flyway.url";
    private static final Set<String> NAMES = Set.of(
            URL,
            "spring.datasource.username",
            "spring.datasource.password",
            MIGRATION_URL,
            "spring.flyway.user",
            "spring.flyway.password");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var named = environment.getProperty(URL);
        refuseDemonstrationOn(environment, named);
        environment
                .getPropertySources()
                .addLast(
                        named == null
                                ? start(environment)
                                : new MapPropertySource("database", Map.of(MIGRATION_URL, named)));
    }

    /** Made-up people never get among real ones. */
    private static void refuseDemonstrationOn(ConfigurableEnvironment environment, @Nullable String named) {
        if (!environment.matchesProfiles("demo")) {
            return;
        }
        if (named != null) {
            throw new CannotStart(
                    "A demonstration brings its own database: unset SPRING_DATASOURCE_URL, or leave the demo out");
        }
        if (Files.exists(Path.of(environment.getProperty("lull.home", "data"), "database"))) {
            throw new CannotStart("A demonstration needs a new folder: " + environment.getProperty("lull.home", "data")
                    + " holds a diary already");
        }
    }

    /** The server starts while Spring does; whoever asks for its address first waits for it. */
    private static PropertySource<?> start(ConfigurableEnvironment environment) {
        var home = Path.of(environment.getProperty("lull.home", "data"));
        var postgres = new FutureTask<>(() -> EmbeddedPostgres.start(home));
        Thread.ofPlatform().name("postgres start").start(postgres);
        SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
        return new StartingDatabase(postgres);
    }

    private static void stop(FutureTask<EmbeddedPostgres> postgres) {
        try {
            started(postgres).close();
        } catch (CannotStart e) {
            // It never ran, and whoever waited for it has said so.
        }
    }

    private static EmbeddedPostgres started(FutureTask<EmbeddedPostgres> postgres) {
        try {
            return postgres.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CannotStart refused
                    ? refused
                    : new CannotStart("The database cannot be started", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was starting", e);
        }
    }

    /** Knows its names at once and its values when the server answers. */
    private static final class StartingDatabase extends EnumerablePropertySource<FutureTask<EmbeddedPostgres>> {

        StartingDatabase(FutureTask<EmbeddedPostgres> postgres) {
            super("database", postgres);
        }

        @Override
        public String[] getPropertyNames() {
            return NAMES.toArray(String[]::new);
        }

        @Override
        public boolean containsProperty(String name) {
            return NAMES.contains(name);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return NAMES.contains(name)
                    ? properties(started(getSource()), EmbeddedPostgres.DATABASE)
                            .get(name)
                    : null;
        }
    }

    /** What Spring Boot needs to know of a database on this server. */
    public static Map<String, Object> properties(EmbeddedPostgres postgres, String database) {
        return Map.of(
                URL,
                postgres.url(database),
                "spring.datasource.username",
                Secrets.APP,
                "spring.datasource.password",
                postgres.appPassword(),
                MIGRATION_URL,
                postgres.url(database),
                "spring.flyway.user",
                Secrets.OWNER,
                "spring.flyway.password",
                postgres.ownerPassword());
    }
}
