package app.lull.checkin.ui;

import app.lull.ui.Buttons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Under the check-in: the way to its settings, and the way out once there is one. */
class Foot extends Div {

    /** @param stop null where it is not offered to be done counting */
    Foot(@Nullable Runnable stop) {
        addClassName("lull-checkin-foot");
        add(new Anchor("check-in/settings", "Hours, how often, or a break"));
        if (stop != null) {
            add(Buttons.plain("I am done counting", stop));
        }
    }
}
