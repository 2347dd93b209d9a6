package app.lull.careteam;

import app.lull.account.Audit;
import app.lull.account.Audit.What;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes into the audit what became of a link and of what flows over it, and tells whoever needs to hear. */
@Component
class SharingNews {

    private final Audit audit;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    SharingNews(Audit audit, CurrentActor actor, ApplicationEventPublisher events) {
        this.audit = audit;
        this.actor = actor;
        this.events = events;
    }

    void offered(PatientId patient) {
        audit.write(What.LINK_OFFERED, who(), patient.value());
    }

    /** An offer nobody had accepted is closed. */
    void withdrawn(PatientId patient) {
        audit.write(What.LINK_ENDED, who(), patient.value());
    }

    void accepted(PatientId patient, TherapistId therapist) {
        tell(What.LINK_ACCEPTED, patient, therapist);
    }

    void confirmed(PatientId patient, TherapistId therapist) {
        tell(What.LINK_CONFIRMED, patient, therapist);
    }

    void paused(PatientId patient, TherapistId therapist) {
        tell(What.LINK_PAUSED, patient, therapist);
    }

    void resumed(PatientId patient, TherapistId therapist) {
        tell(What.LINK_RESUMED, patient, therapist);
    }

    void ended(PatientId patient, TherapistId therapist) {
        tell(What.LINK_ENDED, patient, therapist);
    }

    void shared(PatientId patient, TherapistId therapist, DataKind kind) {
        tell(What.SHARED, patient, therapist, kind);
    }

    void unshared(PatientId patient, TherapistId therapist, DataKind kind) {
        tell(What.UNSHARED, patient, therapist, kind);
    }

    private void tell(What what, PatientId patient, TherapistId therapist) {
        audit.write(what, who(), isPatient(patient) ? therapist.value() : patient.value());
        events.publishEvent(new SharingChanged(patient, therapist));
    }

    private void tell(What what, PatientId patient, TherapistId therapist, DataKind kind) {
        audit.write(what, therapist.value(), patient, kind);
        events.publishEvent(new SharingChanged(patient, therapist));
    }

    private boolean isPatient(PatientId patient) {
        return patient.value().equals(who());
    }

    private @Nullable UUID who() {
        return actor.get() instanceof Actor.Person(var id) ? id : null;
    }
}
