package app.lull.safety;

import java.time.Instant;

/**
 * A plan as it is kept.
 *
 * @param version raised by every change, from 0; −1 where none was kept yet
 */
public record KeptPlan(SafetyPlan plan, int version, Instant changedAt) {

    /** Where nobody has written one yet. */
    static final KeptPlan NONE = new KeptPlan(SafetyPlan.EMPTY, -1, Instant.EPOCH);

    /** Whether there is one. */
    public boolean isKept() {
        return version >= 0;
    }
}
