package app.lull.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Where a page offers to take back what was done. A screen reader hears it, a keyboard reaches it as the last part of
 * the page, and it stays until it is used, replaced or put away.
 */
class UndoPlace extends Div {

    private final Runnable afterwards;

    /** @param afterwards gives the focus a new home when the bar goes */
    UndoPlace(Runnable afterwards) {
        this.afterwards = afterwards;
        addClassName("lull-undo-place");
        getElement().setAttribute("role", "status");
    }

    void offer(String whatIsDone, Runnable takeBack) {
        removeAll();
        var undo = Buttons.plain("Undo", () -> {
            takeBack.run();
            close();
        });
        undo.setDisableOnClick(true);
        undo.setAriaLabel("Undo: " + whatIsDone);
        var put = Buttons.plain("OK", this::close);
        put.setAriaLabel("Put this message away");
        var buttons = new Div(undo, put);
        buttons.addClassName("buttons");
        var bar = new Div(new Paragraph(whatIsDone), buttons);
        bar.addClassName("lull-undo");
        add(bar);
    }

    private void close() {
        removeAll();
        afterwards.run();
    }
}
