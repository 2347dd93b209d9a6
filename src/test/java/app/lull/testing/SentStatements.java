package app.lull.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** The statements this thread sends to PostgreSQL, as the driver puts them on the wire: whoever sends them, all are here. */
public final class SentStatements extends Handler {

    private static final Logger WIRE = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final Pattern PARSE = Pattern.compile("(?s) FE=> Parse\\(stmt=(.*?),query=\"(.*)\",oids=.*");
    private static final Pattern BIND = Pattern.compile("(?s) FE=> Bind\\(stmt=(.*?),portal=.*");

    private final long thread = Thread.currentThread().threadId();
    private final Map<String, String> parsed = new HashMap<>();
    private final List<String> executed = new ArrayList<>();
    private String bound = "";

    private SentStatements() {}

    /**
     * Does the work twice on new connections, and hears the second time: what a connection needs once is not of the work.
     *
     * @return in the order they were executed, BEGIN and COMMIT too; one that the driver keeps prepared, by its name there
     */
    public static List<String> during(HikariDataSource pool, Runnable work) {
        pool.getHikariPoolMXBean().softEvictConnections();
        work.run();
        var heard = new SentStatements();
        var level = WIRE.getLevel();
        WIRE.addHandler(heard);
        WIRE.setUseParentHandlers(false);
        WIRE.setLevel(Level.FINEST);
        try {
            work.run();
        } finally {
            WIRE.setLevel(level);
            WIRE.setUseParentHandlers(true);
            WIRE.removeHandler(heard);
        }
        return List.copyOf(heard.executed);
    }

    @Override
    public void publish(LogRecord told) {
        var message = told.getMessage();
        if (told.getLongThreadID() != thread || message == null) {
            return;
        }
        var parse = PARSE.matcher(message);
        var bind = BIND.matcher(message);
        if (parse.matches()) {
            parsed.put(parse.group(1), parse.group(2));
        } else if (bind.matches()) {
            bound = parsed.getOrDefault(bind.group(1), bind.group(1));
        } else if (message.startsWith(" FE=> Execute") || message.startsWith(" FE=> SimpleQuery")) {
            executed.add(bound);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
