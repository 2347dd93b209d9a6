package app.lull.lessons;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards that were shown and read, for the archive a patient takes away. */
@Component
@Transactional(readOnly = true)
class CardsArchive implements PersonalDataSection {

    private final Access access;
    private final CardViews views;

    CardsArchive(Access access, CardViews views) {
        this.access = access;
        this.views = views;
    }

    @Override
    public String name() {
        return "cards-read";
    }

    @Override
    public List<CardView> rows(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        return views.all(patient);
    }
}
