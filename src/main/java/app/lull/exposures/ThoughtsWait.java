package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import app.lull.safety.SafetyLog;
import app.lull.sessions.SessionGate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The worry script waits for the gate of module 8, and letting be (S26) for a time that is not the hardest. */
@Component
class ThoughtsWait implements SessionGate {

    private static final String WORRY_SCRIPT = "S24";
    private static final String LET_IT_BE = "S26";

    /** After whatever else waits for its time: nobody is asked for a form they do not need yet. */
    private static final int LAST = 90;

    private final ThoughtExposureGate gate;
    private final SafetyLog safety;

    ThoughtsWait(ThoughtExposureGate gate, SafetyLog safety) {
        this.gate = gate;
        this.safety = safety;
    }

    @Override
    public int place() {
        return LAST;
    }

    @Override
    public Optional<String> whyNot(PatientId patient, GuidedSession session) {
        return switch (session.id()) {
            case WORRY_SCRIPT -> Sentences.whyNot(gate.of(patient));
            case LET_IT_BE -> letItBe(patient);
            default -> Optional.empty();
        };
    }

    private Optional<String> letItBe(PatientId patient) {
        if (safety.standing(patient).fearRests()) {
            return Optional.of(Sentences.RESTS);
        }
        return gate.isVeryLow(patient) ? Optional.of(Sentences.WITH_THERAPIST) : Optional.empty();
    }
}
