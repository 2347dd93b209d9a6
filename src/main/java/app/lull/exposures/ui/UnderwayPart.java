package app.lull.exposures.ui;

import app.lull.exposures.Exposure;
import app.lull.exposures.ExposurePage;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** While a step is open: what is expected, what is left out, and two ways to end it. */
class UnderwayPart extends Div {

    /** @param end is told whether it is left before there is an answer */
    UnderwayPart(ExposurePage page, Exposure.Underway underway, Consumer<Boolean> end) {
        addClassName("lull-exposure-part");
        var plan = underway.plan();
        var begun = underway.begun();
        add(Words.note("Open since %s. Let come what comes; you are here to find out."
                .formatted(Words.time(begun.local().toLocalTime()))));
        var prediction = plan.prediction();
        if (prediction != null) {
            add(Card.titled("You expected", Words.own(prediction)));
        }
        var drops = Words.drops(plan, page.checks());
        if (!drops.isEmpty()) {
            var list = new UnorderedList();
            drops.forEach(drop -> list.add(new ListItem(Words.own(drop))));
            add(Card.titled("You leave out", list));
        }
        var answer = Buttons.wide("I have my answer", () -> end.accept(false));
        answer.setDisableOnClick(true);
        var leave = Buttons.plain("Leave for now", () -> end.accept(true));
        leave.setDisableOnClick(true);
        add(
                answer,
                Buttons.row(leave),
                Words.note(
                        "Leaving is allowed, and kept like everything else. This page can be closed meanwhile; left open, "
                                + "the step ends by itself after six hours."),
                Words.link("practice/S21", "An urge to check? Ride it out"));
    }
}
