package app.lull.program;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import app.lull.sessions.SessionGate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return Optional.ofNullable(whyNot(patient, List.of(session)).get(session.id()));
    }

    @Override
    public Map<String, String> whyNot(PatientId patient, List<GuidedSession> sessions) {
        var later = sessions.stream()
                .flatMap(session -> Stream.ofNullable(session.opens()).map(opens -> Map.entry(session.id(), opens)))
                .toList();
        if (later.isEmpty()) {
            return Map.of();
        }
        var journey = program.begun(patient);
        return later.stream()
                .filter(one -> !journey.map(
                                way -> isOpen(way, one.getKey(), one.getValue().module()))
                        .orElse(one.getValue().module() <= 1))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().words()));
    }

    private static boolean isOpen(Journey journey, String session, int module) {
        return journey.hasReached(module) || journey.tailoring().sessions().contains(session);
    }
}
