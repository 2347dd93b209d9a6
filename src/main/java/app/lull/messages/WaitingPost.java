package app.lull.messages;

import app.lull.account.PersonMail;
import app.lull.store.Acting;
import app.lull.store.Actor;
import java.time.Clock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mail that something waits: after what waits is written, on a thread of its own, so that nobody waits for a mail
 * server. One that cannot be sent is told in the log; what waits is there all the same.
 */
@Component
class WaitingPost {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingPost.class);
    private static final String SUBJECT = "Your Lull";

    private final MailRows rows;
    private final PersonMail mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WaitingPost(MailRows rows, PersonMail mail, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(SomethingWaits waits) {
        if (mail.isPossible()) {
            Thread.ofVirtual().name("waiting-mail").start(() -> tell(waits));
        }
    }

    private void tell(SomethingWaits waits) {
        try {
            if (onDuty(() -> rows.claim(waits.person(), waits.side(), clock.instant()))) {
                send(waits);
            }
        } catch (RuntimeException e) {
            LOG.error("A mail that something waits could not be sent", e);
        }
    }

    private void send(SomethingWaits waits) {
        try {
            mail.send(waits.person(), SUBJECT, """
                    Something new is waiting for you in Lull.

                    %s

                    You can switch this mail off there, under Messages.
                    """.formatted(mail.publicAddress()));
        } catch (RuntimeException e) {
            onDuty(() -> {
                rows.unclaim(waits.person(), waits.side());
                return true;
            });
            throw e;
        }
    }

    private boolean onDuty(Supplier<Boolean> work) {
        return Acting.as(Actor.Duty.MAIL, () -> Boolean.TRUE.equals(transaction.execute(status -> work.get())));
    }
}
