package app.lull.store;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the schemas up to date, and touches nothing that a newer Lull has made. */
@Configuration(proxyBeanMethods = false)
class Migrations {

    static final int OLDEST_POSTGRES = 15;

    /** By default Flyway passes over migrations it does not know, and an old Lull would write into a newer one's tables. */
    @Bean
    FlywayConfigurationCustomizer unknownMigrationsAreErrors() {
        return configuration -> configuration.ignoreMigrationPatterns(new String[0]);
    }

    @Bean
    FlywayMigrationStrategy migrationStrategy() {
        return flyway -> {
            checkServer(flyway);
            try {
                flyway.migrate();
            } catch (FlywayValidateException e) {
                throw refused(flyway, e);
            }
        };
    }

    private static void checkServer(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            checkVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new CannotStart("The database does not answer: " + e.getMessage(), e);
        }
    }

    static void checkVersion(int major) {
        if (major < OLDEST_POSTGRES) {
            throw new CannotStart(
                    "The database server is PostgreSQL " + major + "; Lull needs " + OLDEST_POSTGRES + " or newer");
        }
    }

    private static CannotStart refused(Flyway flyway, FlywayValidateException cause) {
        for (var invalid : flyway.validateWithResult().invalidMigrations) {
            var unknown = invalid.errorDetails.errorCode == CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED;
            if (unknown) {
                return new CannotStart(
                        "The data were made by a newer version of Lull (" + invalid.version
                                + "); start that version, or choose another folder with LULL_HOME",
                        cause);
            }
        }
        return new CannotStart("The data were made by a different version of Lull; start that version", cause);
    }
}
