package app.lull.notes;

import app.lull.account.Access;
import app.lull.account.InvalidEntry;
import app.lull.account.LongText;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.careteam.PatientNames;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A therapist's own notes about a patient. The patient never sees them, and nobody else does. */
@Service
@Transactional
public class Notes {

    private static final String FIELD = "note";

    private final NoteRows rows;
    private final PatientNames names;
    private final Patients patients;
    private final Access access;
    private final Clock clock;

    Notes(NoteRows rows, PatientNames names, Patients patients, Access access, Clock clock) {
        this.rows = rows;
        this.names = names;
        this.patients = patients;
        this.access = access;
        this.clock = clock;
    }

    /** @throws NotFound for somebody who was never linked with them */
    @Transactional(readOnly = true)
    public NotesPage page(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        var name = names.of(therapist, patient);
        var linked = follows(patient);
        ZoneId zone = linked ? patients.days(patient).zone() : ZoneOffset.UTC;
        return new NotesPage(name, linked, rows.all(therapist, patient, zone));
    }

    /**
     * Keeps a note, as it is typed: a new one where there is none with this id. The same again changes nothing, and a text
     * without anything to see in it leaves the note as it was.
     *
     * @param id made before the write
     * @param seen the version that was shown, -1 for a new one
     * @return the version it has now
     * @throws InvalidEntry at {@code note}
     * @throws EditedMeanwhile where it was changed in another window, or taken away
     * @throws NotFound for a new one about somebody they are not linked with now
     */
    public int keep(TherapistId therapist, PatientId patient, UUID id, int seen, String text) {
        access.mayAct(therapist);
        var words = LongText.kept(FIELD, text, PrivateNote.LONGEST);
        var there = rows.find(therapist, patient, id).orElse(null);
        if (there == null && seen < 0) {
            return begin(therapist, patient, id, words == null ? "" : words);
        }
        if (there == null) {
            throw new EditedMeanwhile(FIELD);
        }
        if (words == null || there.text().equals(words)) {
            return there.version();
        }
        if (there.version() != seen || !rows.change(therapist, patient, id, seen, words, clock.instant())) {
            throw new EditedMeanwhile(FIELD);
        }
        return seen + 1;
    }

    /** Takes a note away; one that is not there is gone already. */
    public void remove(TherapistId therapist, PatientId patient, UUID id) {
        access.mayAct(therapist);
        rows.remove(therapist, patient, id);
    }

    private int begin(TherapistId therapist, PatientId patient, UUID id, String words) {
        if (therapist.value().equals(patient.value()) || !follows(patient)) {
            throw new NotFound();
        }
        if (words.isEmpty()) {
            return -1;
        }
        if (!rows.add(therapist, patient, id, words, clock.instant())) {
            throw new EditedMeanwhile(FIELD);
        }
        return 0;
    }

    private boolean follows(PatientId patient) {
        try {
            access.mayFollow(patient);
            return true;
        } catch (NotFound notLinked) {
            return false;
        }
    }
}
