package app.lull.ui;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away for a moment from a fault. */
public final class StoreAway {

    private StoreAway() {}

    /** Does it; where the database is away, what was meant to be done has not happened, and nothing is said. */
    public static void passOver(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!is(e)) {
                throw e;
            }
        }
    }

    /** Whether that is all it is. */
    public static boolean is(RuntimeException thrown) {
        return switch (thrown) {
            case CannotCreateTransactionException e -> true;
            case TransactionSystemException e -> true;
            case DataAccessResourceFailureException e -> true;
            case TransientDataAccessException e -> true;
            case RecoverableDataAccessException e -> true;
            default -> false;
        };
    }
}
