package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a patient named themselves, for the archive they take away. */
@Component
class OwnItemsArchive implements PersonalDataSection {

    private final IntakeLog log;

    OwnItemsArchive(IntakeLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "caffeine-own-items";
    }

    @Override
    public List<OwnItem> rows(PatientId patient) {
        return log.ownItems(patient);
    }
}
