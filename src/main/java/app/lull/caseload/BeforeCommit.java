package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.SharingChanged;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction may have changed about the lists; written in it, before the audit is. */
final class BeforeCommit implements TransactionSynchronization, Ordered {

    private final TouchedDiaries diaries;
    private final Set<PatientId> touched = new LinkedHashSet<>();
    private final Set<SharingChanged> shared = new LinkedHashSet<>();
    private boolean due;

    BeforeCommit(TouchedDiaries diaries) {
        this.diaries = diaries;
    }

    void touched(PatientId patient) {
        touched.add(patient);
    }

    void shared(PatientId patient, TherapistId therapist) {
        shared.add(new SharingChanged(patient, therapist));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (readOnly) {
            return;
        }
        for (var change : Set.copyOf(shared)) {
            diaries.align(change.patient(), change.therapist());
            touched.remove(change.patient());
            due = true;
        }
        for (var patient : Set.copyOf(touched)) {
            due |= diaries.touch(patient);
        }
    }

    @Override
    public void afterCommit() {
        if (due) {
            diaries.committed();
        }
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(diaries);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(diaries, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(diaries);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
