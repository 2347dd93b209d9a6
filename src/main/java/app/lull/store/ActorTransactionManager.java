package app.lull.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Names the actor at the start of every transaction. Outside a transaction there is no actor, so forgetting one shows
 * nothing rather than everything.
 */
class ActorTransactionManager extends JdbcTransactionManager {

    /** Waiting longer than this in vain means that the database is away, and not that one line was cut. */
    private static final Duration IN_VAIN = Duration.ofMillis(900);

    private static final Duration LEFT_ALONE = Duration.ofSeconds(1);

    private final transient CurrentActor currentActor;
    private final AtomicLong leftAloneUntil = new AtomicLong(System.nanoTime());

    ActorTransactionManager(DataSource dataSource, CurrentActor currentActor) {
        super(dataSource);
        this.currentActor = currentActor;
    }

    /**
     * Begins, unless the database was waited for in vain within the last second: a request that needs several
     * transactions waits once, and many requests do not queue up for what will not come.
     */
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        long now = System.nanoTime();
        if (now - leftAloneUntil.get() < 0) {
            throw new CannotCreateTransactionException("The database did not answer a moment ago");
        }
        try {
            beginAs(transaction, definition);
        } catch (CannotCreateTransactionException e) {
            long failed = System.nanoTime();
            if (failed - now > IN_VAIN.toNanos()) {
                leftAloneUntil.set(failed + LEFT_ALONE.toNanos());
            }
            throw e;
        }
    }

    private void beginAs(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            nameActor();
        } catch (SQLException e) {
            doRollbackQuietly(transaction);
            throw new CannotCreateTransactionException("The actor could not be named", e);
        }
    }

    private void nameActor() throws SQLException {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new SQLException("No connection is bound to the transaction");
        }
        try (var statement = holder.getConnection().prepareStatement("select set_config('lull.actor', ?, true)")) {
            statement.setString(1, currentActor.get().setting());
            statement.execute();
        }
    }

    private void doRollbackQuietly(Object transaction) {
        try {
            var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
            if (holder != null) {
                holder.getConnection().rollback();
            }
        } catch (SQLException e) {
            logger.debug("The connection is gone already", e);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }
}
