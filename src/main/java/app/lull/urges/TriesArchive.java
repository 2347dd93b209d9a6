package app.lull.urges;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was tried with the ladder, for the archive a patient takes away. */
@Component
@Transactional(readOnly = true)
class TriesArchive implements PersonalDataSection {

    private final TryRows rows;
    private final Access access;

    TriesArchive(TryRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    @Override
    public String name() {
        return "ladder-tries";
    }

    @Override
    public List<LadderTry> rows(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        return rows.all(patient).reversed();
    }
}
