package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.program.LeftModule;
import app.lull.program.Program;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A module of the program that came to its end, for the week after. */
@Component
class EndedModules implements FlagSource {

    private static final int DAYS = 7;

    private final Program program;

    EndedModules(Program program) {
        this.program = program;
    }

    @Override
    public List<Flag> flags(PatientId patient, DayNow now) {
        return program.leftLast(patient).flatMap(left -> of(left, now)).stream().toList();
    }

    static Optional<Flag> of(LeftModule left, DayNow now) {
        return left.on().isAfter(now.today().minusDays(DAYS))
                ? Optional.of(Flag.of(
                        Reason.MODULE_ENDED,
                        left.on(),
                        now.begin(left.on()),
                        now.begin(left.on()),
                        Figures.of(left.title(), 0, left.module(), 0).days(left.on(), left.on())))
                : Optional.empty();
    }
}
