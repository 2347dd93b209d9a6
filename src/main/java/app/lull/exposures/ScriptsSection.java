package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every version of the script, for the archive a patient takes away. */
@Component
class ScriptsSection implements PersonalDataSection {

    private final Scripts scripts;

    ScriptsSection(Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public String name() {
        return "exposure-scripts";
    }

    @Override
    public List<Script> rows(PatientId patient) {
        return scripts.versions(patient);
    }
}
