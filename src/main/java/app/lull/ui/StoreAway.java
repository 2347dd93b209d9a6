package app.lull.ui;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away for a moment from a fault. */
public final class StoreAway {

    private StoreAway() {}

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
