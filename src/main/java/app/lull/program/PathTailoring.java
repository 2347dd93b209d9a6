package app.lull.program;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.List;

/** Whoever keeps what a therapist put over a patient's path. */
public interface PathTailoring {

    /** What holds now, as far as the actor may see it; {@link Tailoring#NONE} where nothing does. */
    Tailoring now(PatientId patient);

    /** What held at the end of that day. */
    Tailoring on(PatientId patient, LocalDate day);

    /** The same in sentences, for who reads along; none where nothing held. */
    List<String> said(PatientId patient, LocalDate day);
}
