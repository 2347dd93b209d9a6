package app.lull.account;

import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The service's half of every access decision; the database's row-level security is the other. A refusal looks like
 * absence: {@link NotFound}.
 */
@Component
public class Access {

    private final CurrentActor currentActor;
    private final Optional<CareLinks> links;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Access(
            CurrentActor currentActor,
            Optional<CareLinks> links,
            Audit audit,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.currentActor = currentActor;
        this.links = links;
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Only the patient writes in their diary; whoever keeps lists made of it hears that they are about to. */
    public void mayWrite(PatientId patient) {
        if (!isSelf(patient)) {
            throw new NotFound();
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            events.publishEvent(new DiaryTouched(patient));
        }
    }

    /**
     * The patient reads everything of their own; others what {@link CareLinks} allow. For those others, PostgreSQL is
     * told whose diary the rest of the transaction is about, and asks the same question again for itself; and that they
     * read it is written into the audit, without which they do not.
     */
    public void mayRead(PatientId patient, DataKind kind) {
        if (!reads(patient, kind)) {
            throw new NotFound();
        }
    }

    /** Whether the actor may read this kind; for a page that says what is not shared instead of showing it. */
    public boolean reads(PatientId patient, DataKind kind) {
        if (isSelf(patient)) {
            return true;
        }
        var reader = lookAt(patient);
        if (!linked().mayRead(reader, patient, kind)) {
            return false;
        }
        audit.read(reader, patient, kind);
        return true;
    }

    /** Whoever is linked to the patient now, whatever is shared; and the patient. */
    public void mayFollow(PatientId patient) {
        if (!isSelf(patient) && !linked().follows(lookAt(patient), patient)) {
            throw new NotFound();
        }
    }

    /** Only this therapist acts in their own name, and only while they are one. */
    public void mayAct(TherapistId therapist) {
        if (!(currentActor.get() instanceof Actor.Person(var id))
                || !id.equals(therapist.value())
                || !linked().isTherapist(id)) {
            throw new NotFound();
        }
    }

    private CareLinks linked() {
        return links.orElseThrow(NotFound::new);
    }

    /** Tells PostgreSQL whose diary the rest of the transaction is about; it decides by itself what that shows. */
    UUID lookAt(PatientId patient) {
        if (!(currentActor.get() instanceof Actor.Person(var reader))) {
            throw new NotFound();
        }
        jdbc.sql("select set_config('lull.patient', :patient, true)")
                .param("patient", patient.toString())
                .query(String.class)
                .single();
        return reader;
    }

    private boolean isSelf(PatientId patient) {
        return currentActor.get() instanceof Actor.Person(var id) && id.equals(patient.value());
    }
}
