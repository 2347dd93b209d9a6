package app.lull.exposures.ui;

import app.lull.ui.Refusal;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.ValueContext;
import org.jspecify.annotations.Nullable;

/** A number from 0 to 100: typed, or stepped by five. */
class SudsField extends IntegerField {

    private static final int MOST = 100;
    private static final int STEP = 5;

    SudsField(String label) {
        super(label);
        addClassName("lull-suds");
        setMin(0);
        setMax(MOST);
        setStep(STEP);
        setStepButtonsVisible(true);
        setManualValidation(true);
    }

    /** Shows it; null for nothing. */
    final SudsField show(@Nullable Integer value) {
        setValue(value);
        return this;
    }

    /** What is there; null where nothing is. */
    final @Nullable Integer number() {
        return getOptionalValue().orElse(null);
    }

    /** Whether what was typed is no number, or none that can be; then that is said at the field. */
    final boolean isAmiss() {
        var number = number();
        var amiss = number == null ? isNoNumber() : number < 0 || number > MOST;
        if (amiss) {
            Refusal.at(this, "A whole number from 0 to 100.");
        }
        return amiss;
    }

    /** Whether something was typed that is no whole number. */
    private boolean isNoNumber() {
        return getDefaultValidator().apply(getValue(), new ValueContext(this)).isError();
    }

    /** Whether nothing is there, or nothing that can be; then that is said at the field. */
    final boolean isMissing() {
        if (isAmiss()) {
            return true;
        }
        if (number() == null) {
            Refusal.at(this, "A number from 0 to 100. The first that comes is good enough.");
            return true;
        }
        return false;
    }
}
