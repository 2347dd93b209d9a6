package app.lull.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A small button among its like: a choice that is on or off, or something usual that one tap does. */
public class Chip extends Button {

    /** A chip that does something. */
    public Chip(String words, Runnable click) {
        super(words, event -> click.run());
        addClassName("lull-chip");
    }

    /** A chip with a number after its words, such as milligrams. */
    public Chip(String words, String amount, Runnable click) {
        this(words, click);
        var number = new Span(amount);
        number.addClassName("amount");
        setSuffixComponent(number);
    }

    /** Shows and says whether the choice is on. */
    public final Chip selected(boolean on) {
        getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return this;
    }

    /** Chips in a row that wraps, named for a screen reader. */
    public static Div row(String name, Chip... chips) {
        var row = new Div(chips);
        row.addClassName("lull-chips");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", name);
        return row;
    }
}
