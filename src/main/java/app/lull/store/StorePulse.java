package app.lull.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether the database answers. However many ask, it is tried once a second at most. */
@Component
public class StorePulse {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int PATIENCE_SECONDS = 1;

    private final DataSource dataSource;
    private final Clock clock;
    private final ReentrantLock trying = new ReentrantLock();
    private volatile Beat last = new Beat(Instant.MIN, false);

    private record Beat(Instant at, boolean answered) {}

    StorePulse(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** The newest answer, up to a second old; while somebody else is trying, the one before. */
    public boolean answers() {
        if (last.at().plus(FRESH).isAfter(clock.instant()) || !trying.tryLock()) {
            return last.answered();
        }
        try {
            last = new Beat(clock.instant(), answersNow());
            return last.answered();
        } finally {
            trying.unlock();
        }
    }

    private boolean answersNow() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
