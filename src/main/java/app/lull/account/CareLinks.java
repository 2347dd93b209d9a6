package app.lull.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who, besides the patient, may read what. The care team keeps the links. */
public interface CareLinks {

    /** Whether this person may now read this kind of the patient's data. */
    boolean mayRead(UUID reader, PatientId patient, DataKind kind);

    /** Whether an active link leads from the patient to this person, whatever is shared over it. */
    boolean follows(UUID reader, PatientId patient);

    /** Who, besides the patient, may now read what, by the names the patient knows; a kind nobody reads is not in it. */
    Map<DataKind, List<String>> readers(PatientId patient);

    /** Whether this person, who acts, is a therapist now. */
    boolean isTherapist(UUID actor);
}
