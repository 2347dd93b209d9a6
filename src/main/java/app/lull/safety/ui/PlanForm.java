package app.lull.safety.ui;

import app.lull.account.InvalidEntry;
import app.lull.safety.SafetyPlan;
import app.lull.ui.Card;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;

/** The six parts of the plan, one under the other. */
class PlanForm extends Div {

    private final Map<String, TextArea> parts = new LinkedHashMap<>();

    PlanForm() {
        addClassName("lull-plan");
        part("warningSigns", "How a hard hour begins", "Thoughts, feelings or situations that tell you it is coming.");
        part("helpsAlone", "What helps, on my own", "Small things that carried you through a few minutes before.");
        part(
                "people",
                "Whom I can be with, or ask",
                "Names and numbers. Also people whose company is good without talking about it.");
        part(
                "professionals",
                "Who helps by profession",
                "Your doctor or therapist, and when they can be reached. A crisis line.");
        part(
                "surroundings",
                "How my place gets safer",
                "What to put out of reach, and who keeps it for you. Where else you can go.");
        part("reasons", "What is worth staying for", "People, animals, places, things still to do. Small ones count.");
    }

    /** Shows what is kept. */
    void show(SafetyPlan plan) {
        field("warningSigns").setValue(plan.warningSigns());
        field("helpsAlone").setValue(plan.helpsAlone());
        field("people").setValue(plan.people());
        field("professionals").setValue(plan.professionals());
        field("surroundings").setValue(plan.surroundings());
        field("reasons").setValue(plan.reasons());
    }

    /** What is written now. */
    SafetyPlan plan() {
        return new SafetyPlan(
                field("warningSigns").getValue(),
                field("helpsAlone").getValue(),
                field("people").getValue(),
                field("professionals").getValue(),
                field("surroundings").getValue(),
                field("reasons").getValue());
    }

    /** Shows a refusal at its part, and moves the focus there. */
    void show(InvalidEntry refused) {
        var field = field(refused.field());
        Refusal.at(field, refused.getMessage());
    }

    void clearErrors() {
        parts.values().forEach(field -> field.setInvalid(false));
    }

    private void part(String name, String label, String hint) {
        var field = new TextArea(label);
        field.setHelperText(hint);
        field.setManualValidation(true);
        field.setMinRows(2);
        field.getElement().setAttribute("dir", "auto");
        parts.put(name, field);
        add(new Card(field));
    }

    private TextArea field(String name) {
        var field = parts.get(name);
        if (field == null) {
            throw new IllegalArgumentException("the plan has no part " + name);
        }
        return field;
    }
}
