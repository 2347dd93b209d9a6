package app.lull.medicines;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each time nicotine or a medicine as needed was taken, for the archive a patient takes away. */
@Component
class TimesTakenArchive implements PersonalDataSection {

    private final TakenLog log;

    TimesTakenArchive(TakenLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "nicotine-and-as-needed";
    }

    @Override
    public List<TakenOnce> rows(PatientId patient) {
        return log.between(patient, LocalDate.MIN, LocalDate.MAX).reversed();
    }
}
