package app.lull.doctor;

import app.lull.store.Acting;
import app.lull.store.Actor;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the page of a link to whoever holds it, without signing in. It learns one sentence's id, and not whose it is. */
@Component
public class HelperDoor {

    private final LinkRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HelperDoor(LinkRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The id of the sentence its page shows; empty for a link that is closed, too old, or never was. */
    public Optional<String> sentence(LinkToken token) {
        if (!token.isWellFormed()) {
            return Optional.empty();
        }
        return Acting.as(
                Actor.Duty.DOOR,
                () -> Objects.requireNonNull(transaction.execute(status -> rows.sentence(token, clock.instant()))));
    }
}
