package app.lull.sessions;

import app.lull.account.PatientId;
import java.util.Optional;

/** Whoever knows that three calm minutes are not what serves somebody who opens “Right now”. */
public interface InsteadOfRightNow {

    /** The id of the session that begins instead; empty nearly always. Quick: somebody frightened is waiting. */
    Optional<String> session(PatientId patient);
}
