package app.lull.insights.ui;

import app.lull.ui.Notice;
import com.vaadin.flow.component.html.Anchor;

/** For somebody who looks again and again: another way to spend the urge. The weeks stay where they are. */
class LookedOften extends Notice {

    LookedOften() {
        super(
                "You have been here a few times today",
                "The weeks below stay as they are until the next one is over. If looking has become an urge, you can ride "
                        + "it out instead. It takes six minutes.",
                ride());
    }

    private static Anchor ride() {
        var link = new Anchor("practice/S21", "Ride out the urge");
        link.addClassName("lull-button");
        return link;
    }
}
