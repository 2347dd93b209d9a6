package app.lull.program;

import app.lull.account.PatientId;
import app.lull.content.ProgramPath;
import app.lull.content.SessionLibrary;
import app.lull.sessions.AskedForToday;
import app.lull.sessions.SessionsDone;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day's guided session, as the path has it. */
@Component
class PracticeStep implements StepSource, AskedForToday {

    private static final int BEFORE_NOON = 30;

    private final Program program;
    private final ProgramPath path;
    private final SessionLibrary sessions;
    private final SessionsDone done;

    PracticeStep(Program program, ProgramPath path, SessionLibrary sessions, SessionsDone done) {
        this.program = program;
        this.path = path;
        this.sessions = sessions;
        this.done = done;
    }

    @Override
    public Optional<String> session(PatientId patient, LocalDate day) {
        return program.of(patient)
                .map(first -> path.on(program.dayOfProgram(patient, day)).session());
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        var onPath = path.on(program.dayOfProgram(patient, day));
        return sessions
                .find(onPath.session())
                .map(session -> {
                    var isDone = done.doneOn(patient, day, session.id());
                    return new Step(
                            "program.session",
                            BEFORE_NOON,
                            session.title(),
                            session.minutes(),
                            onPath.why(),
                            "practice/" + session.id(),
                            isDone ? "Once more" : "Begin",
                            isDone);
                })
                .stream()
                .toList();
    }
}
