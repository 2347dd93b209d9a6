package app.lull.checkin.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** After a save, at most once a week: a first answer is good enough. Counts nothing in sight. */
class GoEasy extends Card {

    GoEasy(Runnable leaveIt) {
        addClassName("lull-checkin-easy");
        add(
                new Paragraph("The first answer is good enough."),
                new Paragraph("Lately the check-in has taken you a while, or you came back to change it. "
                        + "It asks for a guess from memory, under a minute, and a rough guess serves you as well as an exact one. "
                        + "You can leave it as it is."),
                new Paragraph(new Anchor(
                        "practice/S21",
                        "If there is an urge to get it exact: six minutes of waiting it out, with a guide")),
                Buttons.row(Buttons.primary("Leave it", leaveIt)));
    }
}
