package app.lull.caseload;

import app.lull.account.PatientId;
import java.time.Instant;

/** A place in the order of a list: where the next page begins. */
public record CaseloadKey(int rank, Instant since, PatientId patient) {}
