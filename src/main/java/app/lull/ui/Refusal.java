package app.lull.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;

/** Says at a field why its value will not do. */
public final class Refusal {

    private Refusal() {}

    /** Shows the words at the field and moves the focus there, so that they are also heard; what was typed stays. */
    public static <F extends HasElement & HasValidation> void at(F field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        if (field instanceof Focusable<?> here) {
            here.focus();
        } else {
            field.getElement().callJsFunction("focus"); // groups of choices, which can have it all the same
        }
    }
}
