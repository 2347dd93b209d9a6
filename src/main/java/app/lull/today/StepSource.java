package app.lull.today;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.List;

/** Whoever has something small for the patient to do today. */
public interface StepSource {

    /** The steps for that day, done ones included; none is a good answer. */
    List<Step> stepsFor(PatientId patient, LocalDate day);

    /** Whether these steps stand there also while the program rests, and on a quiet day: for what is about staying safe. */
    default boolean evenAtRest() {
        return false;
    }
}
