package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * Something short to do without leaving the page: a dialog on a desktop, a sheet at the bottom of a phone. Escape, a tap
 * beside it and its own button put it away; then nothing has happened.
 */
public class Sheet extends Dialog {

    /** @param title what it is for; a screen reader says it on opening */
    public Sheet(String title, Component... parts) {
        setHeaderTitle(title);
        addClassName("lull-sheet");
        var close = Buttons.plain("Close", this::close);
        getHeader().add(close);
        add(parts);
    }
}
