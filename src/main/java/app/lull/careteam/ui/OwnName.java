package app.lull.careteam.ui;

import app.lull.ui.Refusal;
import com.vaadin.flow.component.textfield.TextField;

/** How a patient wants to be named to one therapist. */
class OwnName extends TextField {

    /** @param called what Lull calls them */
    OwnName(String called) {
        super("How shall your therapist see you named?");
        setValue(called);
        setMaxLength(40);
        setManualValidation(true);
        setHelperText("Up to 40 letters. It does not have to be your full name, but they need to know who you are.");
        addValueChangeListener(change -> setInvalid(false));
    }

    void refuse(String why) {
        Refusal.at(this, why);
    }
}
