package app.lull.sessions;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import java.util.Optional;

/** Says that a session waits for now. Whoever knows a reason implements it; any one reason is enough. */
public interface SessionGate {

    /** Why this may not be played now, in a sentence or two to the patient; empty where it may. */
    Optional<String> whyNot(PatientId patient, GuidedSession session);

    /** Whose reason is told where there are several: low first. */
    default int place() {
        return 50;
    }
}
