package app.lull.worries;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every worry that was kept for later, for the archive a patient takes away. */
@Component
@Transactional(readOnly = true)
class WorriesArchive implements PersonalDataSection {

    private final WorryRows rows;
    private final Patients patients;
    private final Access access;

    WorriesArchive(WorryRows rows, Patients patients, Access access) {
        this.rows = rows;
        this.patients = patients;
        this.access = access;
    }

    @Override
    public String name() {
        return "worries";
    }

    @Override
    public List<Worry> rows(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        return rows.all(patient, patients.days(patient).zone());
    }
}
