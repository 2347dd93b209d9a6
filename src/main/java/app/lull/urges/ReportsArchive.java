package app.lull.urges;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How strong urges were on the way, for the archive a patient takes away. */
@Component
@Transactional(readOnly = true)
class ReportsArchive implements PersonalDataSection {

    private final UrgeRows rows;
    private final Access access;

    ReportsArchive(UrgeRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    @Override
    public String name() {
        return "urge-reports";
    }

    @Override
    public List<Report> rows(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        return rows.allReports(patient);
    }
}
