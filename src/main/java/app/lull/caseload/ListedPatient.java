package app.lull.caseload;

import app.lull.account.PatientId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A row of a list as it is stored.
 *
 * @param linkedAt since when the link is active
 */
record ListedPatient(
        PatientId patient,
        UUID link,
        UUID therapist,
        String name,
        Ranked ranked,
        Map<Reason, Quiet> quiet,
        Instant linkedAt) {

    ListedPatient {
        quiet = Map.copyOf(quiet);
    }

    ListedPatient with(Ranked other, Map<Reason, Quiet> aside) {
        return new ListedPatient(patient, link, therapist, name, other, aside, linkedAt);
    }
}
