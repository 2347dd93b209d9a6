package app.lull.intake;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.List;

/** Tells what a patient means to keep to. Whoever keeps plans implements it, so that the log can show them. */
@FunctionalInterface
public interface CaffeinePlan {

    /** The days of these with a plan, past or to come, earliest first; both ends are in. */
    List<PlannedDay> between(PatientId patient, LocalDate from, LocalDate to);
}
