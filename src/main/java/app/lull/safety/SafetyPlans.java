package app.lull.safety;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans for hard hours, one for each patient. */
@Service
@Transactional
public class SafetyPlans {

    private final PlanRows rows;
    private final Access access;
    private final Clock clock;

    SafetyPlans(PlanRows rows, Access access, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    /** The patient's plan; an empty one where none was kept. */
    @Transactional(readOnly = true)
    public KeptPlan of(PatientId patient) {
        access.mayRead(patient, DataKind.SAFETY);
        return rows.find(patient).orElse(KeptPlan.NONE);
    }

    /**
     * Keeps the plan. The same plan again changes nothing.
     *
     * @param seenVersion the version the person saw when they began to write
     * @throws InvalidEntry for a part that is too long; its field is the part's name
     * @throws EditedMeanwhile where another plan was kept since
     */
    public KeptPlan keep(PatientId patient, SafetyPlan plan, int seenVersion) {
        access.mayWrite(patient);
        plan.parts().forEach(SafetyPlans::check);
        var before = rows.find(patient);
        if (before.isPresent() && before.get().plan().equals(plan)) {
            return before.get();
        }
        var now = clock.instant();
        var written = seenVersion < 0 ? rows.add(patient, plan, now) : rows.change(patient, plan, seenVersion, now);
        if (!written) {
            throw new EditedMeanwhile("safety plan");
        }
        return rows.find(patient).orElseThrow();
    }

    private static void check(String part, String text) {
        if (text.length() > SafetyPlan.MOST) {
            throw new InvalidEntry(
                    part,
                    "This holds %,d characters, and there are %,d. Nothing is lost; please shorten it."
                            .formatted(SafetyPlan.MOST, text.length()));
        }
    }
}
