package app.lull.account.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A link to hand on, shown this once. */
class LinkOnce extends TextField {

    LinkOnce() {
        super("The link, shown once");
        setReadOnly(true);
        setVisible(false);
    }

    void show(String address) {
        setValue(address);
        setVisible(true);
        focus();
    }
}
