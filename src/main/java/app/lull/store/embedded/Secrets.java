package app.lull.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The passwords of the database's three roles, and its port, in a file that only its owner reads. */
final class Secrets {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "lull_owner";
    static final String APP = "lull_app";

    private static final List<String> ROLES = List.of(SUPERUSER, OWNER, APP);

    private final Home home;
    private final Path file;
    private final Properties properties = new Properties();
    private final boolean isNew;

    private Secrets(Home home) throws IOException {
        this.home = home;
        this.file = home.path().resolve("postgres.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        this.isNew = !properties.stringPropertyNames().containsAll(ROLES);
    }

    static Secrets of(Home home) throws IOException {
        var secrets = new Secrets(home);
        if (secrets.isNew) {
            ROLES.forEach(role -> secrets.properties.setProperty(role, newPassword()));
            secrets.write();
        }
        return secrets;
    }

    /** Whether the passwords were made just now, so that an existing database does not know them yet. */
    boolean isNew() {
        return isNew;
    }

    String password(String role) {
        return properties.getProperty(role);
    }

    /** The port of the last start, or 0. */
    int port() {
        return Integer.parseInt(properties.getProperty("port", "0"));
    }

    void rememberPort(int port) throws IOException {
        if (port != port()) {
            properties.setProperty("port", Integer.toString(port));
            write();
        }
    }

    private void write() throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh);
        Home.permit(fresh, "rw-------");
        try (var writer = Files.newBufferedWriter(fresh)) {
            properties.store(writer, "Passwords of Lull's own PostgreSQL. Keep this file with the folder database.");
        }
        home.own(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
