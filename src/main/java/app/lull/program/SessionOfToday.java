package app.lull.program;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import app.lull.content.SessionLibrary;
import app.lull.curriculum.PathSession;
import app.lull.curriculum.ProgramPath;
import app.lull.sessions.AskedForToday;
import app.lull.sessions.SessionGate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The guided session that the path has for a day: the first of the two it names that does not wait. */
@Component
class SessionOfToday implements AskedForToday {

    private final Paths paths;
    private final ProgramPath path;
    private final SessionLibrary sessions;
    private final List<SessionGate> gates;

    SessionOfToday(Paths paths, ProgramPath path, SessionLibrary sessions, List<SessionGate> gates) {
        this.paths = paths;
        this.path = path;
        this.sessions = sessions;
        this.gates = gates;
    }

    @Override
    public Optional<String> session(PatientId patient, LocalDate day) {
        var dayOne = path.module(1).day(1);
        return paths.look(patient, day).map(Place::parts).orElseGet(() -> Part.of(dayOne)).stream()
                .filter(Part.Play.class::isInstance)
                .map(Part.Play.class::cast)
                .findFirst()
                .flatMap(play -> playable(patient, play.session()));
    }

    @Override
    public int week(PatientId patient) {
        return paths.farthest(patient);
    }

    Optional<String> playable(PatientId patient, PathSession session) {
        return session.either()
                .flatMap(id -> sessions.find(id).stream())
                .filter(one -> mayBePlayed(patient, one))
                .map(GuidedSession::id)
                .findFirst();
    }

    private boolean mayBePlayed(PatientId patient, GuidedSession session) {
        return gates.stream().allMatch(gate -> gate.whyNot(patient, session).isEmpty());
    }
}
