package app.lull.feedback;

import app.lull.account.PatientId;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A quiet line on Today as long as a therapist has said something the patient has not looked at. */
@Component
class FeedbackStep implements StepSource {

    private static final int PLACE = 41;

    private final RemarkRows rows;

    FeedbackStep(RemarkRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        return rows.unseen(patient)
                ? List.of(new Step(
                        "feedback.said",
                        PLACE,
                        "Your therapist has read something of yours",
                        2,
                        "They wrote a few words about it.",
                        "feedback",
                        "Read",
                        false))
                : List.of();
    }

    /** Somebody wrote: that is there also while the program rests. */
    @Override
    public boolean evenAtRest() {
        return true;
    }
}
