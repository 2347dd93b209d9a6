package app.lull.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells whoever typed the command in one line why Lull does not start, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineReport implements SpringBootExceptionReporter {

    OneLineReport(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var line = line(cause);
            if (line != null) {
                System.err.println("Lull cannot start. " + line);
                return true;
            }
        }
        return false;
    }

    private static @Nullable String line(Throwable cause) {
        if (cause instanceof CannotStart) {
            return cause.getMessage();
        }
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            var state = sql.getSQLState();
            if (state.startsWith("08")) {
                return "The database does not answer: " + sql.getMessage();
            }
            if (state.startsWith("28") || state.startsWith("3D")) {
                return "The database refuses: " + sql.getMessage();
            }
        }
        return null;
    }
}
