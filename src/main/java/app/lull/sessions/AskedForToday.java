package app.lull.sessions;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.Optional;

/** Knows which session the program asks for on a day. */
public interface AskedForToday {

    /** The session's id, for example {@code S06}; empty where it asks for none. */
    Optional<String> session(PatientId patient, LocalDate day);

    /** The week of the program that was reached, from 1. */
    int week(PatientId patient);
}
