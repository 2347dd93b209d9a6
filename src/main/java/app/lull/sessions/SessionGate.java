package app.lull.sessions;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import java.util.Optional;
import java.util.function.Function;

/** Says that a session waits for now. Whoever knows a reason implements it; any one reason is enough. */
public interface SessionGate {

    /** Why this may not be played now, in a sentence or two to the patient; empty where it may. */
    Optional<String> whyNot(PatientId patient, GuidedSession session);

    /** The same for one session after the other; a gate that looks something up does it once for all of them. */
    default Function<GuidedSession, Optional<String>> whyNot(PatientId patient) {
        return session -> whyNot(patient, session);
    }
}
