package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Noting what was drunk, as a step of Today. Only for those who logged something in the last seven days: the program
 * brings the log in on its sixth day, and until then, or after somebody has let it go, a step every day would nag.
 */
@Component
class NoteStep implements StepSource {

    private static final int RECENT_DAYS = 7;

    private final IntakeLog log;

    NoteStep(IntakeLog log) {
        this.log = log;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        var recent = log.totals(patient, day.minusDays(RECENT_DAYS), day);
        if (recent.stream().allMatch(total -> total.day().equals(day))) {
            return List.of(); // who logs for the first time has not been asked to, and today does not grow by it
        }
        var done = recent.getLast().day().equals(day);
        return List.of(new Step(
                "intake.note",
                60,
                "Note what you drank",
                1,
                done ? "noted today" : "one tap for a usual one",
                "log",
                done ? "Look again" : "Open",
                done));
    }
}
