package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The hour a patient chose for the check-in, for the archive they take away. */
@Component
class CheckInTimeArchive implements PersonalDataSection {

    private final CheckInDiary diary;

    CheckInTimeArchive(CheckInDiary diary) {
        this.diary = diary;
    }

    @Override
    public String name() {
        return "check-in-time";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return List.of(new Row(diary.evening(patient).opensAt()));
    }

    /** @param opensAt on the patient's wall clock */
    record Row(LocalTime opensAt) {}
}
