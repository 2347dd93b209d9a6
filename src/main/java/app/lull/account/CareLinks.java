package app.lull.account;

import java.util.UUID;

/** Who, besides the patient, may read what. The care team keeps the links; until it does, nobody is linked. */
public interface CareLinks {

    /** Whether this person may now read this kind of the patient's data. */
    boolean mayRead(UUID reader, PatientId patient, DataKind kind);

    /** Whether anybody besides the patient may now read this kind of the patient's data. */
    boolean anybodyReads(PatientId patient, DataKind kind);
}
