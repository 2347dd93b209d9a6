package app.lull.feedback.ui;

import app.lull.feedback.SharedThing;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;

/** A part of what a patient wrote, to read. */
class ThingCard extends Card {

    ThingCard(SharedThing.Group group) {
        addClassName("lull-thing");
        if (!group.heading().isEmpty()) {
            var heading = new H2(group.heading());
            heading.addClassName("title");
            add(heading);
        }
        var list = new DescriptionList();
        for (var line : group.lines()) {
            var answered = new Description(line.answered());
            answered.getElement().setAttribute("dir", "auto");
            list.add(new Term(line.asked()), answered);
        }
        add(list);
    }
}
