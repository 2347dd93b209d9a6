package app.lull.sessions;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The played sessions in the archive a patient can take away. */
@Component
@Transactional(readOnly = true)
class SessionsSection implements PersonalDataSection {

    private final Access access;
    private final SessionCompletions rows;

    SessionsSection(Access access, SessionCompletions rows) {
        this.access = access;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public List<SessionDone> rows(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        return rows.all(patient);
    }
}
