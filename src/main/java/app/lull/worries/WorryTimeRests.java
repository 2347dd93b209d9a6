package app.lull.worries;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import app.lull.safety.SafetyLog;
import app.lull.sessions.SessionGate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The session for worry time waits while a person is not sure to be safe: then worries are better met with somebody. */
@Component
class WorryTimeRests implements SessionGate {

    private static final String SESSION = "S22";

    private final SafetyLog safety;

    WorryTimeRests(SafetyLog safety) {
        this.safety = safety;
    }

    @Override
    public Optional<String> whyNot(PatientId patient, GuidedSession session) {
        return SESSION.equals(session.id()) && safety.standing(patient).fearRests()
                ? Optional.of("It has been a hard time, and worries are heavy alone. For now, go through them with a "
                        + "person you trust. This session rests until the question Lull asks once a week is answered "
                        + "with “not at all”.")
                : Optional.empty();
    }
}
