package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bedtime a patient chose, for the archive they take away. */
@Component
class BedtimeArchive implements PersonalDataSection {

    private final IntakeLog log;

    BedtimeArchive(IntakeLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "bedtime";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return List.of(new Row(log.today(patient).bedtime()));
    }

    /** @param bedtime on the patient's wall clock */
    record Row(LocalTime bedtime) {}
}
