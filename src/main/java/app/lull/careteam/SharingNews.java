package app.lull.careteam;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever needs to hear that a link or what flows over it has changed, and writes it into the audit. */
@Component
class SharingNews {

    private final ApplicationEventPublisher events;

    SharingNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void offered(PatientId patient) {}

    void withdrawn(PatientId patient) {}

    void accepted(PatientId patient, TherapistId therapist) {
        changed(patient, therapist);
    }

    void confirmed(PatientId patient, TherapistId therapist) {
        changed(patient, therapist);
    }

    void paused(PatientId patient, TherapistId therapist) {
        changed(patient, therapist);
    }

    void resumed(PatientId patient, TherapistId therapist) {
        changed(patient, therapist);
    }

    void ended(PatientId patient, TherapistId therapist) {
        changed(patient, therapist);
    }

    void shared(PatientId patient, TherapistId therapist, DataKind kind) {
        changed(patient, therapist);
    }

    void unshared(PatientId patient, TherapistId therapist, DataKind kind) {
        changed(patient, therapist);
    }

    private void changed(PatientId patient, TherapistId therapist) {
        events.publishEvent(new SharingChanged(patient, therapist));
    }
}
