package app.lull.program;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import app.lull.sessions.SessionGate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Some sessions wait for the module that prepares them. */
@Component
class OpensLaterInTheProgram implements SessionGate {

    private final Program program;

    OpensLaterInTheProgram(Program program) {
        this.program = program;
    }

    @Override
    public Optional<String> whyNot(PatientId patient, GuidedSession session) {
        var opens = session.opens();
        if (opens == null || program.begun(patient).map(Journey::farthest).orElse(1) >= opens.module()) {
            return Optional.empty();
        }
        return Optional.of(opens.words());
    }
}
