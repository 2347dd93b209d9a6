package app.lull.urges;

import app.lull.account.PatientId;
import java.util.Optional;

/** Knows the sentence about not knowing that a patient has written for themselves. */
public interface OwnSentence {

    /** Their latest one; empty where they have written none. */
    Optional<String> sentence(PatientId patient);
}
