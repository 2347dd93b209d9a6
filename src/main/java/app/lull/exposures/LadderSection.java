package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every step of the ladder, also what was put away, for the archive a patient takes away. */
@Component
class LadderSection implements PersonalDataSection {

    private final ExposureLadder ladder;

    LadderSection(ExposureLadder ladder) {
        this.ladder = ladder;
    }

    @Override
    public String name() {
        return "exposure-ladder";
    }

    @Override
    public List<Rung> rows(PatientId patient) {
        return ladder.all(patient);
    }
}
