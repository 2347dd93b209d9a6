package app.lull.caseload;

import app.lull.account.DiaryTouched;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.SharingChanged;
import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears what may change a list, and sees to it once, as the transaction that does it is about to commit. */
@Component
class TouchedDiaries {

    private final LookRows looks;
    private final StandingRows rows;
    private final Looking looking;
    private final LookWorker worker;
    private final CurrentActor actor;
    private final Clock clock;

    TouchedDiaries(
            LookRows looks, StandingRows rows, Looking looking, LookWorker worker, CurrentActor actor, Clock clock) {
        this.looks = looks;
        this.rows = rows;
        this.looking = looking;
        this.worker = worker;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    void on(DiaryTouched touched) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            inThisTransaction().touched(touched.patient());
        }
    }

    @EventListener
    void on(SharingChanged changed) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            inThisTransaction().shared(changed.patient(), changed.therapist());
        }
    }

    private BeforeCommit inThisTransaction() {
        if (TransactionSynchronizationManager.getResource(this) instanceof BeforeCommit there) {
            return there;
        }
        var first = new BeforeCommit(this);
        TransactionSynchronizationManager.bindResource(this, first);
        TransactionSynchronizationManager.registerSynchronization(first);
        return first;
    }

    /** @return whether somebody's list is made of it */
    boolean touch(PatientId patient) {
        return looks.touch(patient, clock.instant());
    }

    /** A therapist cannot read the patient's links, but can leave; the rest is found by the patient's next look. */
    void align(PatientId patient, TherapistId therapist) {
        if (actor.get() instanceof Actor.Person(var id) && id.equals(patient.value())) {
            looking.align(patient);
        } else {
            looks.touch(patient, clock.instant());
            rows.empty(patient, therapist, clock.instant());
        }
    }

    void committed() {
        worker.wake();
    }
}
