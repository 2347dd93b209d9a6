package app.lull.today;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was chosen for the steps of each day, for the archive. */
@Component
record ChoicesSection(Choices choices) implements PersonalDataSection {

    @Override
    public String name() {
        return "today";
    }

    @Override
    public List<? extends Record> rows(PatientId patient) {
        return choices.all(patient);
    }
}
