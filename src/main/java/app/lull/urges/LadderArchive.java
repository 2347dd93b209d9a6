package app.lull.urges;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The checks on the ladder, those put away too, for the archive a patient takes away. */
@Component
@Transactional(readOnly = true)
class LadderArchive implements PersonalDataSection {

    private final LadderRows rows;
    private final Access access;

    LadderArchive(LadderRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    @Override
    public String name() {
        return "ladder-of-checks";
    }

    @Override
    public List<LadderCheck> rows(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        return rows.ever(patient);
    }
}
