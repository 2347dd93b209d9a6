package app.lull.urges.ui;

import app.lull.ui.Disclosure;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What goes for every check of the ladder, and what is never part of it. */
final class LadderRules {

    private static final List<String> RULES = List.of(
            "One doctor and one plan. Visits that are planned stay planned.",
            "No strength test outside of ordinary life.",
            "No searching for symptoms, and no forums for now.",
            "Ask for support, not for certainty.",
            "After a slip, begin again at once: say your sentence about not knowing for sure.");

    private LadderRules() {}

    /** The signs that go to a doctor whatever stands on the ladder. */
    static Paragraph redFlags() {
        var doctor = new Anchor("see-a-doctor", "When to see a doctor");
        doctor.setRouterIgnore(true);
        var line = new Paragraph();
        line.addClassName("lull-note");
        line.add(doctor);
        line.add(" is never part of this. What stands there goes to a doctor, without waiting.");
        return line;
    }

    /** The rules, one tap away. */
    static Div all() {
        var rules = new UnorderedList();
        RULES.forEach(rule -> rules.add(new ListItem(rule)));
        rules.addClassName("lull-urges-rules");
        return new Div(new Disclosure("What goes for every check", rules), rules);
    }
}
