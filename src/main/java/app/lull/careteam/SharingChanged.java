package app.lull.careteam;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;

/** What a therapist may read of a patient, or whether they are linked, has changed; published in the transaction that does it. */
public record SharingChanged(PatientId patient, TherapistId therapist) {}
