package app.lull.insights;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.List;

/** Tells what went on while the evenings were written. Whichever module knows of such a thing implements it. */
public interface MarkSource {

    /** What has to be shared for somebody else to see these beside the weeks. */
    DataKind kind();

    /** What shares a day with these, in any order; both ends included. */
    List<Mark> marks(PatientId patient, LocalDate from, LocalDate to);
}
