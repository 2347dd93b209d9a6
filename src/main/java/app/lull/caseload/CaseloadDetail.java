package app.lull.caseload;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One patient of a list, with all reasons.
 *
 * @param name as they chose to be named
 * @param today the patient's day
 * @param open what is not set aside, the most pressing first
 * @param aside what is
 */
public record CaseloadDetail(PatientId patient, String name, LocalDate today, List<Flag> open, List<Aside> aside) {

    public CaseloadDetail {
        open = List.copyOf(open);
        aside = List.copyOf(aside);
    }

    /**
     * A reason that was set aside.
     *
     * @param until the day it comes back; null where it was acknowledged
     * @param note why, in the therapist's words; null where nothing was noted
     */
    public record Aside(
            Flag flag, @Nullable LocalDate until, @Nullable String note) {}
}
