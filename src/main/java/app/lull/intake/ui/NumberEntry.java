package app.lull.intake.ui;

import com.vaadin.flow.component.textfield.NumberField;

/** A number somebody types; what is no number is NaN, for the service to refuse. */
class NumberEntry extends NumberField {

    NumberEntry(String label, double step) {
        super(label);
        setManualValidation(true);
        setStep(step);
        setStepButtonsVisible(true);
    }

    double number() {
        return getValue() == null ? Double.NaN : getValue();
    }

    void refuse(String message) {
        setErrorMessage(message);
        setInvalid(!message.isEmpty());
        if (!message.isEmpty()) {
            focus();
        }
    }
}
