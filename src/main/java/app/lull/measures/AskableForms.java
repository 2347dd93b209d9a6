package app.lull.measures;

import app.lull.account.Operator;
import app.lull.content.MeasureSchedule;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaires;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms somebody may be asked for out of their turn, each as it is asked here: PHQ-9 or PHQ-8. */
@Component
public class AskableForms {

    private static final String ASKS_ABOUT_SAFETY = "PHQ-9";

    private final MeasureSchedule schedule;
    private final Questionnaires forms;
    private final Operator operator;

    AskableForms(MeasureSchedule schedule, Questionnaires forms, Operator operator) {
        this.schedule = schedule;
        this.forms = forms;
        this.operator = operator;
    }

    /** All of them, in the order of the schedule. */
    public List<Questionnaire> all() {
        return schedule.rows().stream()
                .filter(row -> !row.onlyWhenDue())
                .map(row -> forms.find(MayAsk.of(operator).form(row.form())).orElseThrow())
                .toList();
    }

    /** The one that is asked where this one is meant; empty for one that is not asked out of its turn. */
    public Optional<Questionnaire> find(String form) {
        var measure = Spacing.measure(form);
        return all().stream()
                .filter(one -> Spacing.measure(one.id()).equals(measure))
                .findFirst();
    }

    /** About how many minutes it takes. */
    public int minutes(String form) {
        return schedule.rows().stream()
                .filter(row -> row.form().equals(Spacing.measure(form)))
                .mapToInt(MeasureSchedule.Row::minutes)
                .findFirst()
                .orElse(2);
    }

    /** Whether it may rest for a time: not one that asks about safety, or stands in for it. */
    public boolean mayRest(String form) {
        return !Spacing.measure(form).equals(ASKS_ABOUT_SAFETY);
    }
}
