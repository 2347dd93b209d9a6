package app.lull.today;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whoever keeps what a patient did; the program hears from here what was done, and asks nobody how it went. */
public interface DeedSource {

    /** What kinds of deeds it tells of, for example {@code urge}; one with many things ends with a dot: {@code card.}. */
    Set<String> kinds();

    /** What has to be shared for somebody else to be told of these; empty where they are for the patient alone. */
    default Optional<DataKind> sharedWith() {
        return Optional.empty();
    }

    /** Whether somebody else to whom these are open is told of every one, so that what is not told was not done. */
    default boolean tellsAllOf(String what) {
        return true;
    }

    /** What was done from the first day to the last, both included, in one statement; none is a good answer. */
    List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to);
}
