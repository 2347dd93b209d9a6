package app.lull.store.embedded;

import app.lull.store.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Supplies the addresses and passwords of the database before anything asks for them: those of a server that was named,
 * else of an {@link EmbeddedPostgres} in {@code lull.home}, which stops after the application has.
 */
public final class DatabaseAtHome implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String URL = "spring.datasource.url";
    private static final String MIGRATION_URL = "spring.flyway.url";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var named = environment.getProperty(URL);
        refuseDemonstrationOn(environment, named);
        Map<String, Object> database = named == null ? start(environment) : Map.of(MIGRATION_URL, named);
        environment.getPropertySources().addLast(new MapPropertySource("database", database));
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

    private static Map<String, Object> start(ConfigurableEnvironment environment) {
        var postgres = EmbeddedPostgres.start(Path.of(environment.getProperty("lull.home", "data")));
        SpringApplication.getShutdownHandlers().add(postgres::close);
        return properties(postgres, EmbeddedPostgres.DATABASE);
    }

    /** What Spring Boot needs to know of a database on this server. */
    public static Map<String, Object> properties(EmbeddedPostgres postgres, String database) {
        var properties = new HashMap<String, Object>();
        properties.put(URL, postgres.url(database));
        properties.put("spring.datasource.username", Secrets.APP);
        properties.put("spring.datasource.password", postgres.appPassword());
        properties.put(MIGRATION_URL, postgres.url(database));
        properties.put("spring.flyway.user", Secrets.OWNER);
        properties.put("spring.flyway.password", postgres.ownerPassword());
        return properties;
    }
}
