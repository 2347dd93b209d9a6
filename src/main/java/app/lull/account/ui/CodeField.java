package app.lull.account.ui;

import com.vaadin.flow.component.textfield.TextField;

/** Where a code is typed that works once. */
class CodeField extends TextField {

    CodeField(String label) {
        super(label);
        setMaxLength(40);
        getElement().setProperty("autocomplete", "one-time-code");
        getElement().setProperty("autocapitalize", "off");
    }
}
