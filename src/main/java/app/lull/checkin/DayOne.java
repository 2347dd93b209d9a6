package app.lull.checkin;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day a patient's weeks are counted from. Whoever knows when the program began implements it; until somebody does,
 * the weeks are counted from the first check-in.
 */
@FunctionalInterface
public interface DayOne {

    /** The patient's first day, if the program has begun. */
    Optional<LocalDate> of(PatientId patient);
}
