package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What of an evening was tapped and is not saved yet, for the archive a patient takes away. */
@Component
class BegunArchive implements PersonalDataSection {

    private final CheckInDiary diary;

    BegunArchive(CheckInDiary diary) {
        this.diary = diary;
    }

    @Override
    public String name() {
        return "check-in-begun";
    }

    @Override
    public List<Begun> rows(PatientId patient) {
        return diary.begun(patient).stream().toList();
    }
}
