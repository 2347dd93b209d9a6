package app.lull.doctor;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.Optional;

/** Knows of a day on which a patient has decided to see a doctor, said somewhere else than here. */
public interface DecidedVisit {

    /** The day, past or to come; empty where none was decided. */
    Optional<LocalDate> visitOn(PatientId patient);
}
