package app.lull.taper.ui;

import app.lull.taper.Preview;
import app.lull.ui.Card;
import app.lull.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

/** Every step of a plan that has not begun, and the button that begins it. */
class PreviewSection extends Section {

    PreviewSection(Preview preview, Component begin) {
        super("The plan");
        getElement().setAttribute("tabindex", "-1");
        addClassName("lull-taper-preview");
        var card = new Card();
        var baseline = preview.baseline();
        if (baseline != null) {
            card.note("From: " + Words.usual(baseline));
        }
        if (baseline != null
                && !preview.stretches().isEmpty()
                && preview.stretches().getFirst().mg() != null) {
            card.add(new StepsList(preview.stretches(), null));
        }
        var first = new Paragraph("On the first day: " + preview.allowance());
        card.add(first, new Lines(preview.servings()));
        card.note("You can pause, change or stop it at any time. Nothing you logged is lost.");
        add(card, begin);
    }
}
