package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every break from the check-in, for the archive a patient takes away. */
@Component
class HolidaysArchive implements PersonalDataSection {

    private final Rhythm rhythm;

    HolidaysArchive(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    @Override
    public String name() {
        return "check-in-breaks";
    }

    @Override
    public List<Holiday> rows(PatientId patient) {
        return rhythm.holidays(patient, LocalDate.MIN, LocalDate.MAX);
    }
}
