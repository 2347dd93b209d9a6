package app.lull.sessions;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.GuidedSession;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Body awareness (S16) is put away for four weeks where worry rose by more than 2 both of the last two times: for
 * somebody who monitors, attention to the body can be more of the same.
 */
@Component
class BodyAwarenessRests implements SessionGate {

    private static final String BODY_AWARENESS = "S16";
    private static final int RISE = 2;
    private static final int TIMES = 2;
    private static final int WEEKS = 4;

    private final SessionCompletions rows;
    private final Patients patients;

    BodyAwarenessRests(SessionCompletions rows, Patients patients) {
        this.rows = rows;
        this.patients = patients;
    }

    @Override
    public Optional<String> whyNot(PatientId patient, GuidedSession session) {
        if (!session.id().equals(BODY_AWARENESS)) {
            return Optional.empty();
        }
        var rated = rows.of(patient, BODY_AWARENESS).stream()
                .filter(done -> done.before() != null && done.after() != null)
                .sorted(Comparator.comparing(SessionDone::endedAt).reversed())
                .limit(TIMES)
                .toList();
        if (rated.size() < TIMES || !rated.stream().allMatch(BodyAwarenessRests::rose)) {
            return Optional.empty();
        }
        var back = rated.getFirst().day().plusWeeks(WEEKS);
        return patients.today(patient).isBefore(back)
                ? Optional.of("Twice in a row it left you with more worry than before. It rests for four weeks and is "
                        + "back on %s. Sounds are a kinder place for attention until then.".formatted(back))
                : Optional.empty();
    }

    private static boolean rose(SessionDone done) {
        Integer before = done.before();
        Integer after = done.after();
        return before != null && after != null && after - before > RISE;
    }
}
