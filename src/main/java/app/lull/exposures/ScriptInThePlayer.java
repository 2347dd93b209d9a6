package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import app.lull.sessions.OwnScript;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The session of the worry script (S24) plays the script that was kept, so that nobody has to write it twice. */
@Component
class ScriptInThePlayer implements OwnScript {

    private static final String WORRY_SCRIPT = "S24";

    private final Scripts scripts;

    ScriptInThePlayer(Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public Optional<String> text(PatientId patient, GuidedSession session) {
        return WORRY_SCRIPT.equals(session.id()) ? scripts.text(patient) : Optional.empty();
    }
}
