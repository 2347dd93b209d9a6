package app.lull.careteam.ui;

import app.lull.careteam.LinkCode;
import app.lull.ui.Buttons;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Where a code is typed or a link with one is pasted; the answer to a wrong one stands at the field. */
class TypedCode extends Div {

    private final TextField field;

    TypedCode(String label, String button, Consumer<LinkCode> typed) {
        field = new TextField(label);
        field.setHelperText("16 letters and digits. The link with it works here too.");
        field.setManualValidation(true);
        field.setMaxLength(300);
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        field.addValueChangeListener(change -> field.setInvalid(false));
        var go = new Button(button, click -> take(typed));
        field.addKeyDownListener(Key.ENTER, press -> take(typed));
        addClassName("lull-care-typed");
        add(field, Buttons.row(go));
    }

    private void take(Consumer<LinkCode> typed) {
        field.setInvalid(false);
        LinkCode.typed(field.getValue())
                .ifPresentOrElse(
                        typed, () -> refuse("A code has 16 letters and digits, such as in 7K2M-4QXD-9PTA-H3WZ."));
    }

    /** Says at the field why this code will not do. */
    void refuse(String why) {
        Refusal.at(field, why);
    }

    void clearField() {
        field.clear();
        field.setInvalid(false);
    }
}
