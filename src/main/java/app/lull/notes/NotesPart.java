package app.lull.notes;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.overview.PatientPart;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the therapist's page of a patient: the way to their own notes. */
@Component
@Transactional(readOnly = true)
class NotesPart implements PatientPart {

    private static final int ORDER = 90;

    private final NoteRows rows;
    private final Access access;

    NotesPart(NoteRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Section> section(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        int notes = rows.all(therapist, patient, ZoneOffset.UTC).size();
        return Optional.of(new Section(
                "Your notes",
                List.of(
                        notes == 0
                                ? "No notes yet. They would be shared with nobody."
                                : notes == 1 ? "1 note, shared with nobody." : notes + " notes, shared with nobody."),
                new More("Read and write", "patients/%s/notes".formatted(patient))));
    }
}
