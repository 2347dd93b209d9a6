package app.lull.messages;

import app.lull.account.PatientId;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A quiet line on Today as long as a therapist has written something the patient has not looked at. */
@Component
class AnswerStep implements StepSource {

    private static final int PLACE = 40;

    private final MessageRows rows;

    AnswerStep(MessageRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        return rows.unseen(patient)
                ? List.of(new Step(
                        "messages.answer",
                        PLACE,
                        "Your therapist has written",
                        2,
                        "Whenever it suits you.",
                        "messages",
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
