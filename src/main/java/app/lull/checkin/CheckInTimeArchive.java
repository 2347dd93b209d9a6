package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The hours a patient chose for the check-in, for the archive they take away. */
@Component
class CheckInTimeArchive implements PersonalDataSection {

    private final Rhythm rhythm;

    CheckInTimeArchive(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    @Override
    public String name() {
        return "check-in-time";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        var settings = rhythm.settings(patient);
        var window = settings.window();
        return List.of(new Row(window.opensAt(), window.closesAt(), settings.hoursChosen()));
    }

    /**
     * The hours, and when they were chosen.
     *
     * @param opensAt on the patient's wall clock, as is {@code closesAt}; 04:00 is the end of the day
     * @param chosenOn the days on which they were chosen, also the same ones again
     */
    record Row(LocalTime opensAt, LocalTime closesAt, List<LocalDate> chosenOn) {}
}
