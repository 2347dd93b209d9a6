package app.lull.insights;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.List;

/** Tells what went on while the evenings were written. Whichever module knows of such a thing implements it. */
@FunctionalInterface
public interface MarkSource {

    /** What shares a day with these, in any order; both ends included. */
    List<Mark> marks(PatientId patient, LocalDate from, LocalDate to);
}
