package app.lull.sessions;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.content.Caution;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What sessions have to mind for a patient, in the archive they can take away. */
@Component
@Transactional(readOnly = true)
class ToMindSection implements PersonalDataSection {

    private final Access access;
    private final ShelfMarks marks;

    ToMindSection(Access access, ShelfMarks marks) {
        this.access = access;
        this.marks = marks;
    }

    /** One thing that is true of them. */
    record ToMind(Caution.Tag reason) {}

    @Override
    public String name() {
        return "sessions-to-mind";
    }

    @Override
    public List<ToMind> rows(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        return marks.toMind(patient).stream().map(ToMind::new).toList();
    }
}
