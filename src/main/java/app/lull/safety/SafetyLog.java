package app.lull.safety;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.time.ReportedMoment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person said about their safety and what they were shown, and knows what follows from it. */
@Service
@Transactional
public class SafetyLog {

    private final Access access;
    private final Patients patients;
    private final SafetyEvents rows;
    private final Clock clock;

    SafetyLog(Access access, Patients patients, SafetyEvents rows, Clock clock) {
        this.access = access;
        this.patients = patients;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Keeps it; the same id again changes nothing. A moment that cannot be true (in the future, or more than 14 days ago)
     * is taken to be now: no answer of this kind is lost to a wrong clock.
     */
    public void keep(PatientId patient, SafetyEvent event) {
        access.mayWrite(patient);
        var at = new ReportedMoment(event.at(), clock.instant()).believable();
        rows.add(
                patient,
                new SafetyEvent(
                        event.id(),
                        event.concern(),
                        at,
                        event.kind(),
                        event.value(),
                        event.asked(),
                        event.said(),
                        event.page()),
                patients.days(patient).dayOf(at));
    }

    /** Where the person stands now. */
    @Transactional(readOnly = true)
    public Standing standing(PatientId patient) {
        access.mayRead(patient, DataKind.SAFETY);
        return Standing.after(rows.concerns(patient));
    }

    /** Everything that was kept, in the order it happened. */
    @Transactional(readOnly = true)
    public List<SafetyEvent> events(PatientId patient) {
        access.mayRead(patient, DataKind.SAFETY);
        return rows.all(patient).stream().map(SafetyEvents.Kept::event).toList();
    }

    /**
     * What was said last to the plain question about thoughts of ending one's life (the first of the three).
     *
     * @param from the first of the patient's days that counts
     */
    @Transactional(readOnly = true)
    public Optional<SafetyEvent.Said> thoughts(PatientId patient, LocalDate from) {
        access.mayRead(patient, DataKind.SAFETY);
        return rows.thoughts(patient, from);
    }
}
