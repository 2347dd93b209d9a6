package app.lull.overview;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import java.time.LocalDate;
import java.util.Optional;

/** Tells when the therapist last noted an appointment with a patient; the module that keeps such notes implements it. */
@FunctionalInterface
public interface AppointmentNoted {

    /** The patient's day of the last one that is not in the future. Asks for itself whether the therapist may know. */
    Optional<LocalDate> last(TherapistId therapist, PatientId patient);
}
