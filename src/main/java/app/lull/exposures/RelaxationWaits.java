package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.GuidedSession;
import app.lull.exposures.AfterTheStep.Waits;
import app.lull.sessions.SessionGate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The relaxing sessions, S01 to S14 and whatever else calms the body, wait until after the step. */
@Component
class RelaxationWaits implements SessionGate {

    private static final Pattern RELAXING = Pattern.compile("S(0[1-9]|1[0-4])");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final AfterTheStep afterTheStep;
    private final Patients patients;

    RelaxationWaits(AfterTheStep afterTheStep, Patients patients) {
        this.afterTheStep = afterTheStep;
        this.patients = patients;
    }

    @Override
    public Optional<String> whyNot(PatientId patient, GuidedSession session) {
        return relaxes(session) ? afterTheStep.waits(patient).map(waits -> words(patient, waits)) : Optional.empty();
    }

    @Override
    public Map<String, String> whyNot(PatientId patient, List<GuidedSession> sessions) {
        var relaxing = sessions.stream().filter(RelaxationWaits::relaxes).toList();
        return relaxing.stream()
                .findFirst()
                .flatMap(session -> whyNot(patient, session))
                .map(why -> relaxing.stream().collect(Collectors.toMap(GuidedSession::id, session -> why)))
                .orElse(Map.of());
    }

    private static boolean relaxes(GuidedSession session) {
        return session.soothes() || RELAXING.matcher(session.id()).matches();
    }

    private String words(PatientId patient, Waits waits) {
        var until = waits.until();
        return until == null
                ? "After the step. You are in the middle of one, and calming down now would hide what it can show you. "
                        + "This opens 15 minutes after the step ends."
                : "After the step. This opens at %s; until then, what you felt may settle by itself."
                        .formatted(time(patient, until));
    }

    private String time(PatientId patient, Instant until) {
        return TIME.format(until.atZone(patients.days(patient).zone()));
    }
}
