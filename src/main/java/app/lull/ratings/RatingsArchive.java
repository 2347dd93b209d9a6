package app.lull.ratings;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything therapists rated about a patient, with what was corrected, for the archive the patient takes away. */
@Component
@Transactional(readOnly = true)
class RatingsArchive implements PersonalDataSection {

    private final RatingRows rows;
    private final Access access;

    RatingsArchive(RatingRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    @Override
    public String name() {
        return "ratings";
    }

    @Override
    public List<EnteredRating> rows(PatientId patient) {
        access.mayRead(patient, DataKind.MEASURES);
        return rows.all(patient);
    }
}
