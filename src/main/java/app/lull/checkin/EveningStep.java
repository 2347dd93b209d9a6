package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The evening check-in as a step of Today, on days on which it is asked for, or was written all the same. */
@Component
class EveningStep implements StepSource {

    private final CheckInDiary diary;
    private final Rhythm rhythm;

    EveningStep(CheckInDiary diary, Rhythm rhythm) {
        this.diary = diary;
        this.rhythm = rhythm;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        var evening = diary.evening(patient, day);
        var done = evening.saved() != null;
        if (!done && (evening.over() || !rhythm.isAskedFor(patient, day))) {
            return List.of();
        }
        var begun = evening.begun() != null;
        var why = begun
                ? "Begun. What you tapped is kept."
                : evening.open() ? "From memory, in a few taps." : "opens at " + evening.opensAt();
        var action = done ? "Look again" : begun ? "Go on" : evening.open() ? "Begin" : "Look";
        return List.of(new Step("checkin.evening", 90, "Evening check-in", 1, why, "check-in", action, done));
    }
}
