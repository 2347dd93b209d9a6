package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each time the script was read, for the archive a patient takes away. */
@Component
class SittingsSection implements PersonalDataSection {

    private final Scripts scripts;

    SittingsSection(Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public String name() {
        return "exposure-readings";
    }

    @Override
    public List<Sitting> rows(PatientId patient) {
        return scripts.sittings(patient);
    }
}
