package app.lull.medicines.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A line that can be tapped: a name, and a quiet detail under it. */
class Row extends NativeButton {

    /** @param does what a tap does, for who hears it; empty where the name says it */
    Row(String name, String detail, String does, Runnable tap) {
        super("", click -> tap.run());
        var words = new Span(name);
        words.addClassName("name");
        words.getElement().setAttribute("dir", "auto");
        var quiet = new Span(detail);
        quiet.addClassName("lull-note");
        addClassName("lull-medicines-row");
        add(words, quiet);
        if (!does.isEmpty()) {
            var heard = new Span(". " + does);
            heard.addClassName("lull-heard");
            add(heard);
        }
    }
}
