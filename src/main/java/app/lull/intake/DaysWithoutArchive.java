package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days on which a patient said that there was nothing with caffeine, for the archive they take away. */
@Component
class DaysWithoutArchive implements PersonalDataSection {

    private final IntakeLog log;

    DaysWithoutArchive(IntakeLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "caffeine-days-without";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return log.totals(patient, LocalDate.MIN, LocalDate.MAX).stream()
                .filter(DayTotal::saidNone)
                .map(total -> new Row(total.day()))
                .toList();
    }

    /** @param day the patient's day */
    record Row(LocalDate day) {}
}
