package app.lull.medicines;

import app.lull.account.PatientId;
import app.lull.checkin.Taken;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Alcohol, nicotine and changed medicines, for the archive a patient takes away. */
@Component
class TakenArchive implements PersonalDataSection {

    private final EveningIntake evenings;

    TakenArchive(EveningIntake evenings) {
        this.evenings = evenings;
    }

    @Override
    public String name() {
        return "alcohol-nicotine-medicines";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return evenings.between(patient, LocalDate.MIN, LocalDate.MAX).entrySet().stream()
                .map(one -> new Row(one.getKey(), one.getValue()))
                .toList();
    }

    /** What was told on one day, with the names and ranges of {@link Taken}. */
    record Row(LocalDate day, Taken taken) {}
}
