package app.lull.feedback;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything therapists said about a patient's worksheets and exposures, for the archive the patient takes away. */
@Component
@Transactional(readOnly = true)
class FeedbackArchive implements PersonalDataSection {

    private final RemarkRows rows;
    private final Patients patients;
    private final Access access;

    FeedbackArchive(RemarkRows rows, Patients patients, Access access) {
        this.rows = rows;
        this.patients = patients;
        this.access = access;
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public List<Kept> rows(PatientId patient) {
        access.mayWrite(patient);
        return List.of(new Kept(rows.all(patient, patients.days(patient).zone()), rows.looks(patient)));
    }

    /** @param lookedAt up to when the patient has looked at each */
    record Kept(List<Remark> said, List<RemarkRows.Look> lookedAt) {}
}
