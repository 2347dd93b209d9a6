package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Where a page answers what was just done, near its button. Empty until there is something to say. */
public class MessagePlace extends Div {

    public MessagePlace() {
        addClassName("lull-message-place");
    }

    /** Says this instead of what was said before, and moves the focus there, so that a screen reader reads it. */
    public final void say(Component what) {
        removeAll();
        add(what);
        what.getElement().setAttribute("tabindex", "-1");
        what.getElement().callJsFunction("focus");
    }
}
