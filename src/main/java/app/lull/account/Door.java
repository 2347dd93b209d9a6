package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions on door duty: before somebody is signed in, and where an admin acts on accounts. */
@Component
class Door {

    private final TransactionTemplate transaction;

    Door(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** One transaction of its own: must not be called inside one of somebody else. */
    <T> T ask(Supplier<T> work) {
        return Acting.as(Actor.Duty.DOOR, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    void run(Runnable work) {
        Acting.run(Actor.Duty.DOOR, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
