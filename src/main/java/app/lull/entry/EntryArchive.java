package app.lull.entry;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was answered before day 1, with its days, for the archive a patient takes away. */
@Component
class EntryArchive implements PersonalDataSection {

    private final EntryGate gate;

    EntryArchive(EntryGate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "first-questions";
    }

    @Override
    public List<Told> rows(PatientId patient) {
        return gate.all(patient);
    }
}
