package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bedtime a patient chose, for the archive they take away. */
@Component
class BedtimeArchive implements PersonalDataSection {

    private final IntakeSettings settings;

    BedtimeArchive(IntakeSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "bedtime";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return List.of(new Row(settings.bedtime(patient)));
    }

    /** @param bedtime on the patient's wall clock */
    record Row(LocalTime bedtime) {}
}
