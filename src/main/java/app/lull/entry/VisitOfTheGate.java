package app.lull.entry;

import app.lull.account.PatientId;
import app.lull.doctor.DecidedVisit;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day of a visit that was decided before day 1, for the page for the doctor. */
@Component
class VisitOfTheGate implements DecidedVisit {

    private final EntryRows rows;

    VisitOfTheGate(EntryRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<LocalDate> visitOn(PatientId patient) {
        return rows.conversation(patient).answer(Question.VISIT).map(Told::visitOn);
    }
}
