package app.lull.account;

import app.lull.store.CurrentActor;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The services' guard, as it is; and for tests that ask what PostgreSQL refuses alone, one that lets everybody through.
 * It still tells PostgreSQL whose diary is looked at, as a forgotten check would after a right one.
 */
public class GuardThatCanLookAway extends Access {

    private static final ScopedValue<Boolean> AWAY = ScopedValue.newInstance();

    public GuardThatCanLookAway(
            CurrentActor currentActor,
            Optional<CareLinks> links,
            Audit audit,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        super(currentActor, links, audit, jdbc, events);
    }

    /** Runs the work with every service check off. */
    public static <T> T away(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(AWAY, true).call(work);
    }

    @Override
    public void mayWrite(PatientId patient) {
        if (AWAY.isBound()) {
            lookAt(patient);
        } else {
            super.mayWrite(patient);
        }
    }

    @Override
    public void mayRead(PatientId patient, DataKind kind) {
        if (AWAY.isBound()) {
            lookAt(patient);
        } else {
            super.mayRead(patient, kind);
        }
    }

    @Override
    public boolean reads(PatientId patient, DataKind kind) {
        if (AWAY.isBound()) {
            lookAt(patient);
            return true;
        }
        return super.reads(patient, kind);
    }

    @Override
    public void mayFollow(PatientId patient) {
        if (AWAY.isBound()) {
            lookAt(patient);
        } else {
            super.mayFollow(patient);
        }
    }

    @Override
    public void mayAct(TherapistId therapist) {
        if (!AWAY.isBound()) {
            super.mayAct(therapist);
        }
    }
}
