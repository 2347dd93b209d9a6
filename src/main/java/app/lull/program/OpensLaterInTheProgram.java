package app.lull.program;

import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.GuidedSession;
import app.lull.sessions.SessionGate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Some sessions wait for the module that prepares them. */
@Component
class OpensLaterInTheProgram implements SessionGate {

    static final int DAYS_OF_A_MODULE = 7;

    private final Program program;
    private final Patients patients;

    OpensLaterInTheProgram(Program program, Patients patients) {
        this.program = program;
        this.patients = patients;
    }

    @Override
    public Optional<String> whyNot(PatientId patient, GuidedSession session) {
        var opens = session.opens();
        if (opens == null || module(patient) >= opens.module()) {
            return Optional.empty();
        }
        return Optional.of(opens.words());
    }

    /** The module of today, from 1; 1 before the program began. */
    private int module(PatientId patient) {
        var today = patients.today(patient);
        return program.of(patient)
                .map(first -> (program.dayOfProgram(patient, today) - 1) / DAYS_OF_A_MODULE + 1)
                .orElse(1);
    }
}
