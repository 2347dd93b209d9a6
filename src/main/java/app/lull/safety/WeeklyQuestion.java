package app.lull.safety;

import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaires;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Asks again once a week as long as there is a reason to: the ninth question of the PHQ-9 where the operator has named
 * who watches, else whether it still feels hopeless.
 */
@Component
public class WeeklyQuestion implements StepSource {

    private static final int EARLY = 5;
    private static final String IN_OWN_WORDS = "feeling that it is hopeless";

    private final SafetyLog log;
    private final Operator operator;
    private final Questionnaire form;

    WeeklyQuestion(SafetyLog log, Operator operator, Questionnaires forms) {
        this.log = log;
        this.operator = operator;
        this.form = forms.find("PHQ-9").orElseThrow();
    }

    /**
     * What is asked.
     *
     * @param answers from “not at all” up, counted from 0
     */
    public record Asks(String stem, String item, List<String> answers) {}

    /** The question, in the words of the form. */
    public Asks question() {
        return new Asks(
                form.stem(),
                operator.asksAboutSelfHarm()
                        ? form.items().stream()
                                .filter(Questionnaire.Item::safety)
                                .findFirst()
                                .orElseThrow()
                                .text()
                        : IN_OWN_WORDS,
                form.answers().stream().map(Questionnaire.Answer::text).toList());
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        if (!log.standing(patient).asksOn(day)) {
            return List.of();
        }
        return List.of(new Step(
                "safety.week",
                EARLY,
                "One question",
                1,
                "Lull asks once a week for now",
                "one-question",
                "Answer",
                false));
    }

    @Override
    public boolean evenAtRest() {
        return true;
    }
}
