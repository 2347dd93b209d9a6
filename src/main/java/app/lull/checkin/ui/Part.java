package app.lull.checkin.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A field of a folded group, one that can be answered or left out. */
interface Part extends HasValidationProperties {

    /** Whether what is in it cannot be kept; then it says why, at itself. */
    boolean isAmiss();

    /** Says at itself why it cannot be kept; empty where there is nothing to say any more. */
    default void refuse(String message) {
        setErrorMessage(message);
        setInvalid(!message.isEmpty());
    }

    /** Brings the patient to it. */
    default void goThere() {
        if (this instanceof Focusable<?> here) {
            here.focus();
        }
    }
}
