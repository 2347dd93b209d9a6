package app.lull.safety;

import app.lull.account.Access;
import app.lull.account.Audit;
import app.lull.account.DataKind;
import app.lull.account.DiaryTouched;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.store.Ids;
import app.lull.time.ReportedMoment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person said about their safety and what they were shown, and knows what follows from it. */
@Service
@Transactional
public class SafetyLog {

    private final Access access;
    private final Patients patients;
    private final SafetyEvents rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SafetyLog(
            Access access,
            Patients patients,
            SafetyEvents rows,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.patients = patients;
        this.rows = rows;
        this.audit = audit;
        this.events = events;
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

    /**
     * Keeps the answer to the question about self-harm as the patient gives it in the room: what follows is what follows from
     * their own. The last one of a form counts, and the same again changes nothing. It takes the right to enter a
     * questionnaire; whoever has only that does not get to read the log.
     *
     * @param concern the form it belongs to, kept or not
     * @param value 0 not at all to 3 nearly every day
     * @throws NotFound where questionnaires are not shared
     * @throws IllegalArgumentException for any other value
     */
    public void hear(TherapistId therapist, PatientId patient, UUID concern, int value) {
        mayHear(therapist, patient);
        var before = heard(therapist, patient, concern);
        if (before.stream().anyMatch(kept -> Objects.equals(kept.event().value(), value))) {
            return;
        }
        var now = clock.instant();
        var event = new SafetyEvent(Ids.next(), concern, now, SafetyEvent.Kind.ITEM, value, null, null, null);
        before.forEach(kept -> rows.takeBack(patient, therapist, kept.event().id(), now));
        rows.hear(patient, therapist, event, patients.days(patient).dayOf(now));
        audit.write(Audit.What.RATED, therapist.value(), patient, DataKind.SAFETY);
        events.publishEvent(new DiaryTouched(patient));
    }

    /**
     * What this therapist entered for the form does not count any more: it was a mistake, or is corrected.
     *
     * @throws NotFound where questionnaires are not shared
     */
    public void unhear(TherapistId therapist, PatientId patient, UUID concern) {
        mayHear(therapist, patient);
        var before = heard(therapist, patient, concern);
        if (before.isEmpty()) {
            return;
        }
        before.forEach(kept -> rows.takeBack(patient, therapist, kept.event().id(), clock.instant()));
        audit.write(Audit.What.RATING_TAKEN_BACK, therapist.value(), patient, DataKind.SAFETY);
        events.publishEvent(new DiaryTouched(patient));
    }

    /** What this therapist entered and what counts, the earliest first. @throws NotFound where questionnaires are not shared */
    public List<Heard> heard(TherapistId therapist, PatientId patient) {
        mayHear(therapist, patient);
        return rows.heard(patient, therapist).stream()
                .map(kept -> new Heard(
                        kept.event().concern(),
                        kept.day(),
                        Objects.requireNonNullElse(kept.event().value(), 0)))
                .toList();
    }

    private List<SafetyEvents.Kept> heard(TherapistId therapist, PatientId patient, UUID concern) {
        return rows.heard(patient, therapist).stream()
                .filter(kept -> kept.event().concern().equals(concern))
                .toList();
    }

    /** No therapist is their own patient, whatever is switched off. */
    private void mayHear(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        if (therapist.value().equals(patient.value())) {
            throw new NotFound();
        }
        access.mayRead(patient, DataKind.MEASURES);
    }

    /** Where the person stands now. */
    @Transactional(readOnly = true)
    public Standing standing(PatientId patient) {
        access.mayRead(patient, DataKind.SAFETY);
        return Standing.after(rows.concerns(patient));
    }

    /** Everything that was kept and counts, in the order it happened. */
    @Transactional(readOnly = true)
    public List<SafetyEvent> events(PatientId patient) {
        access.mayRead(patient, DataKind.SAFETY);
        return rows.all(patient).stream()
                .filter(SafetyEvents.Kept::stands)
                .map(SafetyEvents.Kept::event)
                .toList();
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
