package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.Set;

/**
 * A look at a patient that is allowed.
 *
 * @param shared of the kinds that were asked for, those that are shared now
 * @param bands whether this Lull speaks of bands and of what the measures say of a change
 */
record Glance(Head head, Set<DataKind> shared, boolean bands) {

    PatientId patient() {
        return head.patient();
    }

    LocalDate today() {
        return head.today();
    }

    boolean has(DataKind kind) {
        return shared.contains(kind);
    }
}
