package app.lull.taper.ui;

import app.lull.taper.Earlier;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The plans that are over, and how far each went. */
class EarlierPlans extends Section {

    EarlierPlans(List<Earlier> earlier) {
        super("Earlier plans");
        var list = new UnorderedList();
        list.addClassName("lull-taper-earlier");
        earlier.forEach(one -> list.add(new ListItem(said(one))));
        add(list);
    }

    private static String said(Earlier one) {
        var plan = one.plan();
        var baseline = plan.baseline();
        var from = baseline == null ? "" : "From about %d mg. ".formatted(baseline.aboutMg());
        return "%s to %s: %s. %s%s"
                .formatted(
                        Words.date(plan.beginsOn()),
                        Words.date(one.endedOn()),
                        Words.goal(plan.goal()),
                        from,
                        reached(one));
    }

    private static String reached(Earlier one) {
        var end = one.changed() ? "Then another plan took its place." : "Then it was stopped.";
        if (one.atGoal()) {
            return "The goal was reached. " + end;
        }
        return one.reachedMg() == null ? end : "It went as far as %d mg a day. %s".formatted(one.reachedMg(), end);
    }
}
