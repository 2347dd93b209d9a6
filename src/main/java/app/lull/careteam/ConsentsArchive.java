package app.lull.careteam;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was shared with whom, from when to when, for the archive a patient takes away. */
@Component
class ConsentsArchive implements PersonalDataSection {

    private final Sharing sharing;

    ConsentsArchive(Sharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public String name() {
        return "what-was-shared";
    }

    @Override
    public List<GivenConsent> rows(PatientId patient) {
        return sharing.history(patient);
    }
}
