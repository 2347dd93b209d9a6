package app.lull.measures;

import app.lull.account.PatientId;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The form that is due, as a step of Today: one a day at most. */
@Component
class FormStep implements StepSource {

    /** Right after what the day has to do, so that it is among the few that are in sight. */
    private static final int AFTERNOON = 55;

    private final Measures measures;

    FormStep(Measures measures) {
        this.measures = measures;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        return measures.due(patient, day).stream().map(FormStep::step).toList();
    }

    private static Step step(Due due) {
        return new Step(
                "measures." + due.form().toLowerCase(Locale.ROOT),
                AFTERNOON,
                "A short questionnaire",
                due.minutes(),
                due.why(),
                due.answered() ? "measures" : "measures/fill/" + due.form(),
                due.answered() ? "Look again" : "Begin",
                due.answered());
    }
}
