package app.lull.account;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What one transaction has to say to the audit, said as late as can be: all transactions that write there wait for each
 * other from then on, so the wait is as long as a commit and not as long as the work.
 */
final class GatheredAudit implements TransactionSynchronization, Ordered {

    private final AuditTrail trail;
    private final List<AuditEntry> entries = new ArrayList<>();
    private @Nullable AuditMark written;

    GatheredAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void add(AuditEntry entry) {
        if (!entry.isReading() || !entries.contains(entry)) {
            entries.add(entry);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!readOnly && !entries.isEmpty()) {
            written = trail.append(entries);
            entries.clear();
        }
    }

    /** A transaction that only reads cannot write; what it read has not reached the caller yet. */
    @Override
    public void afterCommit() {
        if (written != null) {
            trail.committed(written);
            written = null;
        }
        if (!entries.isEmpty()) {
            trail.committed(trail.appendAfterCommit(entries));
            entries.clear();
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
