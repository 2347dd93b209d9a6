package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import app.lull.sessions.SessionGate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Worry time (S22) is only for two where a PHQ-9 or PHQ-8 of the last 14 days is 20 or more. */
@Component
class WorryTimeForTwo implements SessionGate {

    private static final String WORRY_TIME = "S22";

    /** After whoever knows of a time that is harder still: their words come first. */
    private static final int LATE = 80;

    private final ThoughtExposureGate gate;

    WorryTimeForTwo(ThoughtExposureGate gate) {
        this.gate = gate;
    }

    @Override
    public int place() {
        return LATE;
    }

    @Override
    public Optional<String> whyNot(PatientId patient, GuidedSession session) {
        return WORRY_TIME.equals(session.id()) && gate.isVeryLow(patient)
                ? Optional.of(Sentences.WORRIES_WITH_THERAPIST)
                : Optional.empty();
    }
}
