package app.lull.measures;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms that were left out, for the archive. */
@Component
class LeftOutSection implements PersonalDataSection {

    private final Access access;
    private final LeftOut rows;

    LeftOutSection(Access access, LeftOut rows) {
        this.access = access;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "questionnaires-left-out";
    }

    @Override
    public List<LeftOut.LetGo> rows(PatientId patient) {
        access.mayRead(patient, DataKind.MEASURES);
        return rows.all(patient);
    }
}
