package app.lull.account;

import app.lull.store.Acting;
import app.lull.store.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was done with accounts, with access and with another person's data: by pseudonym, and in a chain that shows when a
 * row was changed. What is named here is written as the last thing before the transaction commits (after it, where the
 * transaction only reads), and where it cannot be written, the caller gets an exception: nothing is done or shown that is
 * not recorded. Without a transaction it is written at once. Whoever is named must still have an account by then.
 */
@Component
public class Audit {

    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    Audit(AuditTrail trail, TransactionTemplate transaction) {
        this.trail = trail;
        this.transaction = transaction;
    }

    /** What is recorded. */
    public enum What {
        /** The first row of the chain; it vouches for the rows that stood there before. */
        CHAIN_BEGUN,
        SIGNED_UP,
        SIGNED_IN,
        SIGN_IN_REFUSED,
        SIGNED_OUT_EVERYWHERE,
        REAUTHENTICATED,
        PASSWORD_CHANGED,
        RESET_LINK_MADE,
        PASSWORD_RESET,
        SECOND_FACTOR_SET,
        SECOND_FACTOR_REMOVED,
        RECOVERY_CODE_USED,
        EXPORTED,
        ERASED,
        ADMIN_MADE,
        THERAPIST_INVITED,
        THERAPIST_JOINED,
        THERAPIST_REMOVED,
        LINK_OFFERED,
        LINK_ACCEPTED,
        LINK_CONFIRMED,
        LINK_PAUSED,
        LINK_RESUMED,
        LINK_ENDED,
        /** A kind of data is shared from now on. */
        SHARED,
        UNSHARED,
        /** A therapist put something over a patient's plan, or took it back. */
        PLAN_CHANGED,
        /** Somebody else read a kind of a patient's data. */
        READ,
        /** A therapist entered a rating, or a form together with the patient. */
        RATED,
        RATING_CORRECTED,
        /** What a therapist entered by mistake does not count any more. */
        RATING_TAKEN_BACK,
        /** A list of patients was shown; the row names all who are on it. */
        CASELOAD_SHOWN
    }

    /** @param who the person who acted, if known; @param whom the person concerned, if any */
    public void write(What what, @Nullable UUID who, @Nullable UUID whom) {
        add(new AuditEntry(what, who, whom, null, List.of()));
    }

    /** As {@link #write(What, UUID, UUID)}, of one kind of the patient's data ({@link What#SHARED}, {@link What#UNSHARED}). */
    public void write(What what, UUID who, PatientId whom, DataKind kind) {
        add(new AuditEntry(what, who, whom.value(), kind, List.of()));
    }

    /** Somebody reads a kind of a patient's data; several times in one transaction is one row, and one's own is none. */
    public void read(UUID who, PatientId patient, DataKind kind) {
        if (!who.equals(patient.value())) {
            add(new AuditEntry(What.READ, who, patient.value(), kind, List.of()));
        }
    }

    /** Somebody is shown a list with these patients on it: one row, which names them all. */
    public void shown(UUID who, List<PatientId> patients) {
        add(new AuditEntry(
                What.CASELOAD_SHOWN,
                who,
                null,
                null,
                patients.stream().map(PatientId::value).distinct().toList()));
    }

    private void add(AuditEntry entry) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            gathering().add(entry);
        } else {
            Acting.run(
                    Actor.Duty.AUDIT,
                    () -> transaction.executeWithoutResult(status -> gathering().add(entry)));
        }
    }

    private GatheredAudit gathering() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(GatheredAudit.class::isInstance)
                .map(GatheredAudit.class::cast)
                .findFirst()
                .orElseGet(this::gather);
    }

    private GatheredAudit gather() {
        var gathered = new GatheredAudit(trail);
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }
}
