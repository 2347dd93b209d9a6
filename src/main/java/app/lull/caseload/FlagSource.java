package app.lull.caseload;

import app.lull.account.PatientId;
import java.util.List;

/** Looks at one part of a diary, in the patient's own right and without writing. */
interface FlagSource {

    List<Flag> flags(PatientId patient, DayNow now);
}
