package app.lull.today;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.List;

/** Whoever keeps what a patient did; the program hears from here what was done, and asks nobody how it went. */
public interface DeedSource {

    /** What was done from the first day to the last, both included, in one statement; none is a good answer. */
    List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to);
}
