package app.lull.entry;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import app.lull.curriculum.EntryTexts;
import app.lull.sessions.SessionGate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Until a doctor has seen what asks for a visit, sessions are for breathing and sleep (A2). Breathing space and the five
 * things one sees stay as well: both steady in a few minutes, ask nothing of the muscles, and are what is offered to
 * somebody who feels worse. Whatever tenses, stretches, stirs up fear or trains attention to the body waits.
 */
@Component
class BreathingAndSleepFirst implements SessionGate {

    private final EntryRows rows;
    private final EntryTexts texts;

    BreathingAndSleepFirst(EntryRows rows, EntryTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public Optional<String> whyNot(PatientId patient, GuidedSession session) {
        return Optional.ofNullable(whyNot(patient, List.of(session)).get(session.id()));
    }

    @Override
    public Map<String, String> whyNot(PatientId patient, List<GuidedSession> sessions) {
        if (!rows.conversation(patient).standing().breathingAndSleepOnly()) {
            return Map.of();
        }
        var waiting = texts.words().whileAVisitComesFirst();
        return sessions.stream()
                .map(GuidedSession::id)
                .filter(id -> !waiting.sessions().contains(id))
                .collect(Collectors.toMap(id -> id, id -> waiting.why()));
    }
}
