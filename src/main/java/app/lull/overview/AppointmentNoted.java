package app.lull.overview;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The appointments that a therapist noted with a patient; the module that keeps what therapists note implements it. Each
 * asks for itself whether the therapist may, and throws {@link NotFound} where no active link leads to the patient.
 */
public interface AppointmentNoted {

    /** The patient's day of the last one that is not in the future. */
    Optional<LocalDate> last(TherapistId therapist, PatientId patient);

    /**
     * Notes that the two met on that day; the same again changes nothing.
     *
     * @throws InvalidEntry for {@code day} if it is after the patient's today, or more than a year ago
     */
    void met(TherapistId therapist, PatientId patient, LocalDate day);

    /** Takes back that the two met on that day. */
    void takeBack(TherapistId therapist, PatientId patient, LocalDate day);
}
