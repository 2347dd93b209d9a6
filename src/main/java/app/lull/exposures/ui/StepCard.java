package app.lull.exposures.ui;

import app.lull.exposures.LadderPage.OnLadder;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Span;

/** One step of the ladder: what it is, how hard, how often done, and the way to plan it. */
class StepCard extends Card {

    StepCard(OnLadder one, Runnable plan, Runnable change) {
        addClassName("lull-rung");
        var words = Words.own(one.rung().words());
        words.addClassName("title");
        var suds = new Span(String.valueOf(one.rung().suds()));
        suds.addClassNames("suds", "lull-number");
        suds.getElement().setAttribute("aria-hidden", "true");
        var planning = Buttons.quiet("Plan this step", plan);
        planning.setDisableOnClick(true);
        planning.setAriaLabel("Plan this step: " + one.rung().words());
        var changing = Buttons.plain("Change", change);
        changing.setAriaLabel("Change: " + one.rung().words());
        add(suds, words, Words.note(Words.detail(one.rung())), Words.note(Words.tries(one.tries())));
        add(Buttons.row(planning, changing));
    }
}
