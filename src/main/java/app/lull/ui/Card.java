package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** One thing on a page, set apart by a quiet edge. */
public class Card extends Div {

    /** A card without a heading. */
    public Card(Component... parts) {
        super(parts);
        addClassName("lull-card");
    }

    /** A card that stands by itself on the page, with a heading. */
    public static Card titled(String title, Component... parts) {
        return withTitle(new H2(title), parts);
    }

    /** A card inside a {@link Section}, with a heading one rank lower. */
    public static Card subtitled(String title, Component... parts) {
        return withTitle(new H3(title), parts);
    }

    private static Card withTitle(Component title, Component... parts) {
        title.addClassName("title");
        var card = new Card(title);
        card.add(parts);
        return card;
    }

    /** Adds a quiet line. */
    public final Card note(String text) {
        var line = new Paragraph(text);
        line.addClassName("lull-note");
        add(line);
        return this;
    }

    /** Marks the card that comes next, with a stronger edge; one on a page at most. */
    public final Card next(boolean isNext) {
        setClassName("next", isNext);
        return this;
    }
}
