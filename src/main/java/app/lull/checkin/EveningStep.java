package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The evening check-in as a step of Today. */
@Component
class EveningStep implements StepSource {

    private final CheckInDiary diary;

    EveningStep(CheckInDiary diary) {
        this.diary = diary;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        var evening = diary.evening(patient, day);
        var done = evening.saved() != null;
        var why = evening.open() ? "20 seconds, from memory" : "opens at " + evening.opensAt();
        return List.of(new Step(
                "checkin.evening", 90, "Evening check-in", 1, why, "check-in", done ? "Look again" : "Begin", done));
    }
}
