package app.lull.insights;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The looks at the weeks that are kept, for the archive: those of the last day. */
@Component
record OpeningsSection(Openings openings) implements PersonalDataSection {

    @Override
    public String name() {
        return "insights";
    }

    @Override
    public List<? extends Record> rows(PatientId patient) {
        return openings.kept(patient);
    }
}
