package app.lull.store;

import java.sql.SQLException;
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

    private final transient CurrentActor currentActor;

    ActorTransactionManager(DataSource dataSource, CurrentActor currentActor) {
        super(dataSource);
        this.currentActor = currentActor;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
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
