package app.lull.checkin.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A few words of one's own that are needed. */
class ShortText extends TextField implements Part {

    ShortText(String label) {
        super(label);
        setManualValidation(true);
        getElement().setAttribute("dir", "auto");
    }

    @Override
    public boolean isAmiss() {
        var amiss = getValue().isBlank();
        refuse(amiss ? "Not written yet." : "");
        return amiss;
    }
}
