package app.lull.store.embedded;

import app.lull.store.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder PostgreSQL keeps its files in. It appears complete, with roles and database, or not at all. */
final class DataFolder {

    private final Home home;
    private final Path path;

    DataFolder(Home home) {
        this.home = home;
        this.path = home.path().resolve("database");
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path.resolve("PG_VERSION"));
    }

    /** @throws CannotStart when something else lies where the database belongs; it is left alone */
    void check() {
        if (Files.exists(path) && !exists()) {
            throw new CannotStart(
                    path + " is not a database of Lull; move it away, or choose another folder with LULL_HOME");
        }
    }

    /** @throws CannotStart when another version of PostgreSQL made these files */
    void checkMajor(int major) throws IOException {
        if (!exists()) {
            return;
        }
        var found = Files.readString(path.resolve("PG_VERSION")).strip();
        if (!found.equals(Integer.toString(major))) {
            throw new CannotStart("The data in " + path + " was made by PostgreSQL " + found + ", and this Lull brings "
                    + major + "; start it with the version of Lull that made it");
        }
    }

    /** Makes it beside its place first, so that a start cut short leaves nothing half made. */
    void make(Binaries binaries, ServerAccount account, Secrets secrets) throws IOException {
        var partial = home.path().resolve("database.partial");
        Binaries.delete(partial);
        Files.createDirectory(partial);
        Home.permit(partial, "rwx------");
        account.give(partial);
        var made = Command.run(account.command(
                binaries.program("initdb"),
                "--pgdata=" + partial,
                "--username=" + Secrets.SUPERUSER,
                "--auth=reject", // the server writes its own rules, with passwords, before it first starts
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        if (!made.succeeded()) {
            throw failed(made);
        }
        // The same as db/roles.sql, which is for a server of one's own.
        var roles = """
                alter role postgres password '%s';
                create role lull_owner login password '%s' nosuperuser nocreatedb nocreaterole nobypassrls;
                create role lull_app login password '%s' nosuperuser nocreatedb nocreaterole nobypassrls;
                create database lull owner lull_owner template template0;
                revoke all on database lull from public;
                grant connect on database lull to lull_app;
                """;
        alone(binaries, account, partial, passwords(roles, secrets));
        Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives the roles the passwords of a new file of secrets, when the old one was lost. */
    void changePasswords(Binaries binaries, ServerAccount account, Secrets secrets) throws IOException {
        var roles = """
                alter role postgres password '%s';
                alter role lull_owner password '%s';
                alter role lull_app password '%s';
                """;
        account.give(path);
        alone(binaries, account, path, passwords(roles, secrets));
    }

    private static String passwords(String sql, Secrets secrets) {
        return sql.formatted(
                secrets.password(Secrets.SUPERUSER), secrets.password(Secrets.OWNER), secrets.password(Secrets.APP));
    }

    /** Runs statements, one on each line, in a server that speaks with nobody else. */
    private static void alone(Binaries binaries, ServerAccount account, Path folder, String statements)
            throws IOException {
        var command = account.command(
                binaries.program("postgres"),
                "--single",
                "-D",
                folder.toString(),
                "-c",
                "exit_on_error=on",
                "postgres");
        var done = Command.run(command, statements);
        if (!done.succeeded()) {
            throw failed(done);
        }
    }

    private static CannotStart failed(Command.Result result) {
        var why = result.output()
                .lines()
                .filter(line -> line.contains("ERROR") || line.contains("FATAL") || line.contains("error:"))
                .findFirst()
                .orElse(result.lastLine());
        return new CannotStart(
                why.contains("No space left")
                        ? "There is no space left on the disk of the database"
                        : "The database could not be made: " + why.strip());
    }
}
