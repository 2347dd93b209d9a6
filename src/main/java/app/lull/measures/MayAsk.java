package app.lull.measures;

import app.lull.account.Operator;

/**
 * What this Lull may ask.
 *
 * @param selfHarm whether people may be asked about self-harm: only where somebody watches
 * @param longerForms whether a short form may lead to a longer one: as education alone nothing hangs on a threshold
 */
record MayAsk(boolean selfHarm, boolean longerForms) {

    static MayAsk of(Operator operator) {
        return new MayAsk(operator.asksAboutSelfHarm(), operator.mode() == Operator.Mode.CLINICAL);
    }

    /** Which of the two PHQ is asked; any other form is itself. */
    String form(String form) {
        var measure = Spacing.measure(form);
        return measure.equals("PHQ-9") && !selfHarm ? "PHQ-8" : measure;
    }
}
