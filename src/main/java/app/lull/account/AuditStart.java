package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** At each start: the chain has begun, and still holds the place that was seen last. */
@Component
class AuditStart {

    private final AuditTrail trail;
    private final AuditAnchor anchor;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AuditStart(AuditTrail trail, AuditAnchor anchor, JdbcClient jdbc, TransactionTemplate transaction) {
        this.trail = trail;
        this.anchor = anchor;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Acting.run(Actor.Duty.AUDIT, () -> {
            var end = Objects.requireNonNull(transaction.execute(status -> {
                anchor.newest().ifPresent(this::stillThere);
                return trail.begin();
            }));
            trail.committed(end);
        });
    }

    private void stillThere(AuditMark known) {
        var mac = jdbc.sql("select mac from account.audit where n = :n and mac is not null")
                .param("n", known.n())
                .query(byte[].class)
                .optional();
        if (!mac.map(HexFormat.of()::formatHex).equals(java.util.Optional.of(known.mac()))) {
            anchor.contradict("row " + known.n() + " is not the one that was written");
        }
    }
}
