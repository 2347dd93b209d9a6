package app.lull.account;

import app.lull.store.Actor;
import app.lull.store.CannotStart;
import app.lull.store.MacKeys;
import app.lull.store.embedded.OpenDatabase;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code ./lull audit [--since n:mac]}: checks the audit, whether Lull runs or not, without starting the application. */
final class AuditCommand {

    private static final int UNBROKEN = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private final Map<String, String> environment;
    private final PrintStream out;

    AuditCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new AuditCommand(System.getenv(), System.out).run(List.of(arguments)));
    }

    /** @return 0 where all is as it was written, 1 where it is not, 2 where it could not be checked */
    int run(List<String> arguments) {
        try {
            var known = since(arguments);
            var home = Path.of(environment.getOrDefault("LULL_HOME", "data"));
            var keys = MacKeys.of(environment.getOrDefault("LULL_SEAL_KEY", ""), home);
            boolean damaged = anchored(home, known);
            var report = report(home, keys, known);
            report.lines().forEach(out::println);
            return report.isWhole() && !damaged ? UNBROKEN : BROKEN;
        } catch (CannotStart e) {
            out.println("audit: not checked. " + e.getMessage());
        } catch (SQLException e) {
            out.println("audit: not checked. " + explain(e));
        }
        return NOT_CHECKED;
    }

    private static List<AuditMark> since(List<String> arguments) {
        var known = new ArrayList<AuditMark>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var option = rest.next();
            var value = option.startsWith("--since=") ? option.substring("--since=".length()) : "";
            if (option.equals("--since") && rest.hasNext()) {
                value = rest.next();
            }
            known.add(AuditMark.parse(value)
                    .orElseThrow(() -> new CannotStart(
                            "What is " + option + "? It takes --since n:mac, as an earlier ./lull audit printed it")));
        }
        return known;
    }

    /** Adds what the last Lull of this home saw. @return whether that cannot be read */
    private boolean anchored(Path home, List<AuditMark> known) {
        try {
            AuditAnchor.in(home).ifPresent(known::add);
            return false;
        } catch (AuditAnchor.UnreadableAnchor e) {
            out.println("audit: " + e.getMessage());
            return true;
        }
    }

    private AuditCheck.Report report(Path home, MacKeys keys, List<AuditMark> known) throws SQLException {
        var server = environment.get("SPRING_DATASOURCE_URL");
        if (server != null) {
            return check(
                    server,
                    environment.get("SPRING_DATASOURCE_USERNAME"),
                    environment.get("SPRING_DATASOURCE_PASSWORD"),
                    keys,
                    known);
        }
        try (var database = OpenDatabase.in(home)) {
            return check(database.url(), database.user(), database.password(), keys, known);
        }
    }

    private static AuditCheck.Report check(
            String url, @Nullable String user, @Nullable String password, MacKeys keys, List<AuditMark> known)
            throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try (var duty = connection.prepareStatement("select set_config('lull.actor', ?, true)")) {
                duty.setString(1, Actor.Duty.AUDIT.setting());
                duty.execute();
            }
            return AuditCheck.of(connection, keys, known);
        }
    }

    private static String explain(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        if (state.equals("42703") || state.equals("42P01")) {
            return "The data are from before there was a chain; start this Lull once";
        }
        return (state.startsWith("08") ? "The database does not answer: " : "The database refuses: ") + e.getMessage();
    }
}
