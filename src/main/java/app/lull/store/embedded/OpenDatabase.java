package app.lull.store.embedded;

import app.lull.store.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The database of a home folder, to look into beside the application: the server that a running Lull has started, else one
 * that runs as long as this is open.
 */
public final class OpenDatabase implements AutoCloseable {

    private final String url;
    private final String password;
    private final @Nullable EmbeddedPostgres own;

    private OpenDatabase(String url, String password, @Nullable EmbeddedPostgres own) {
        this.url = url;
        this.password = password;
        this.own = own;
    }

    /** @throws CannotStart where nobody keeps a diary there, or its server cannot be started */
    public static OpenDatabase in(Path folder) {
        var home = folder.toAbsolutePath().normalize();
        if (!Files.exists(home.resolve("database").resolve("PG_VERSION"))) {
            throw new CannotStart("There is no database in " + home + "; LULL_HOME names the folder");
        }
        try {
            var postgres = EmbeddedPostgres.start(home);
            return new OpenDatabase(postgres.url(EmbeddedPostgres.DATABASE), postgres.appPassword(), postgres);
        } catch (Home.InUse running) {
            return ofRunning(home);
        }
    }

    private static OpenDatabase ofRunning(Path home) {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("postgres.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw Home.explain(home, e);
        }
        var url = "jdbc:postgresql://127.0.0.1:" + secrets.getProperty("port") + "/" + EmbeddedPostgres.DATABASE;
        return new OpenDatabase(url, secrets.getProperty(Secrets.APP, ""), null);
    }

    /** Its JDBC address. */
    public String url() {
        return url;
    }

    /** The role of the application. */
    public String user() {
        return Secrets.APP;
    }

    /** The password of {@link #user}. */
    public String password() {
        return password;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
