package app.lull.safety;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import app.lull.sessions.SessionGate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sessions that stir up fear on purpose wait while a person is not sure to be safe. */
@Component
class FearRests implements SessionGate {

    private static final Set<String> STIR_UP_FEAR = Set.of("S24");

    private final SafetyLog log;

    FearRests(SafetyLog log) {
        this.log = log;
    }

    @Override
    public Optional<String> whyNot(PatientId patient, GuidedSession session) {
        return STIR_UP_FEAR.contains(session.id()) && log.standing(patient).fearRests()
                ? Optional.of("This session stirs up fear on purpose, and it has been a hard time. It rests until the "
                        + "question Lull asks once a week is answered with “not at all”.")
                : Optional.empty();
    }
}
