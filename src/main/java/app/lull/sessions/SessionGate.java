package app.lull.sessions;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says that a session waits for now. Whoever knows a reason implements it; any one reason is enough. */
public interface SessionGate {

    /** Why this may not be played now, in a sentence or two to the patient; empty where it may. */
    Optional<String> whyNot(PatientId patient, GuidedSession session);

    /**
     * The same for many at once, id to reason; those that may be played are left out. Whoever asks the database overrides
     * it, so that a page of all sessions asks once.
     */
    default Map<String, String> whyNot(PatientId patient, List<GuidedSession> sessions) {
        var reasons = new HashMap<String, String>();
        sessions.forEach(session -> whyNot(patient, session).ifPresent(why -> reasons.put(session.id(), why)));
        return reasons;
    }

    /** Whose reason is told where there are several: low first. */
    default int place() {
        return 50;
    }
}
