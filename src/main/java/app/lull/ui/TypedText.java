package app.lull.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * A text field whose text is kept while it is typed: after a short pause, and at once when the field is left, by whatever
 * way; a tap on a link or the browser's way back would be quicker than the pause.
 */
public final class TypedText {

    private TypedText() {}

    /**
     * The browser's part is {@code frontend/typed/kept-as-typed.ts}, which comes with every {@link Page}.
     *
     * @return the same field; its value changes as it is typed
     */
    public static <F extends TextFieldBase<F, String>> F keptAsTyped(F field) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().setAttribute("data-kept-as-typed", true);
        return field;
    }
}
