package app.lull.measures;

import app.lull.content.Questionnaires;
import org.springframework.stereotype.Component;

/** Adds an answered form up by the version it was given to, or refuses it; whoever entered it. */
@Component
class Totals {

    private final Questionnaires forms;

    Totals(Questionnaires forms) {
        this.forms = forms;
    }

    /** @throws RefusedAnswers for an unknown form, item or answer, and for a missing item: there are no partial totals */
    Outcome.Scored of(Answered answered) {
        var form = forms.find(answered.form(), answered.version(), answered.language())
                .orElseThrow(() -> new RefusedAnswers("form", "is unknown, or its version or language is"));
        try {
            return switch (Scoring.score(form, answered)) {
                case Outcome.Scored scored -> scored;
                case Outcome.Missing(var items) ->
                    throw new RefusedAnswers("values", "are missing for " + String.join(", ", items));
            };
        } catch (RefusedAnswers e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new RefusedAnswers("values", "are not answers to this form");
        }
    }
}
