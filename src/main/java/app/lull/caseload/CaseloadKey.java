package app.lull.caseload;

import app.lull.account.PatientId;
import java.time.Instant;

/** A place in the order of a list: where the next page begins. @param since between the years 1970 and 9999 */
public record CaseloadKey(int rank, Instant since, PatientId patient) {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    public CaseloadKey {
        if (since.isBefore(Instant.EPOCH) || since.isAfter(LAST)) {
            throw new IllegalArgumentException("no page begins at " + since);
        }
    }
}
