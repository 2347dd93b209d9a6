package app.lull.export;

import app.lull.account.PatientId;
import java.util.List;

/** One module's part of the archive a patient can take away. Every module that keeps rows about a patient has one. */
public interface PersonalDataSection {

    /** The name of the section's file, without an ending; for example {@code check-ins}. */
    String name();

    /** Everything this module keeps about the patient, as records that can be written as JSON and as CSV rows. */
    List<? extends Record> rows(PatientId patient);
}
