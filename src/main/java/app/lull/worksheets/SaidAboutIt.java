package app.lull.worksheets;

import app.lull.account.PatientId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** What somebody the patient shares worksheets with has said about one; whoever keeps that implements it. */
public interface SaidAboutIt {

    /** The earliest first. From now on the patient has looked at it. */
    List<Said> about(PatientId patient, UUID sheet);

    /**
     * One thing that was said. It is no mark.
     *
     * @param who how they are called
     * @param at on the patient's wall clock
     */
    record Said(String who, LocalDateTime at, String text) {}
}
