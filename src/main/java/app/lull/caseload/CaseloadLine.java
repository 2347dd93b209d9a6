package app.lull.caseload;

import app.lull.account.PatientId;
import java.util.List;

/**
 * One patient on a list.
 *
 * @param name as they chose to be named
 * @param need what they need most
 * @param flags what is not set aside, the most pressing first; none where they need nothing
 */
public record CaseloadLine(PatientId patient, String name, Need need, List<Flag> flags, CaseloadKey key) {

    public CaseloadLine {
        flags = List.copyOf(flags);
    }
}
