package app.lull.sessions;

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

    private final SessionShelf shelf;

    ToMindSection(SessionShelf shelf) {
        this.shelf = shelf;
    }

    /** One thing that is true of them. */
    record ToMind(Caution.Tag reason) {}

    @Override
    public String name() {
        return "sessions-to-mind";
    }

    @Override
    public List<ToMind> rows(PatientId patient) {
        return shelf.of(patient).toMind().stream().map(ToMind::new).toList();
    }
}
