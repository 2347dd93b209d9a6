package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is being written and not kept yet, for the archive a patient takes away. */
@Component
class ScriptDraftSection implements PersonalDataSection {

    private final Scripts scripts;

    ScriptDraftSection(Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public String name() {
        return "exposure-script-draft";
    }

    @Override
    public List<ScriptDraft> rows(PatientId patient) {
        return scripts.draft(patient).stream().toList();
    }
}
