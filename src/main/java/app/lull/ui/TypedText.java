package app.lull.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * A text field whose text is kept while it is typed: after a short pause, and at once when the field is left, by whatever
 * way; a tap on a link or the browser's way back would be quicker than the pause.
 */
public final class TypedText {

    private static final int PAUSE_MILLIS = 700;

    private TypedText() {}

    /** @return the same field; its value changes as it is typed */
    public static <F extends TextFieldBase<F, String>> F keptAsTyped(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        for (var left : new String[] {"focusout", "lull-leaving"}) { // the second is said by typed/leaving.ts
            field.getElement().addEventListener(left, event -> {}).synchronizeProperty("value");
        }
        return field;
    }
}
