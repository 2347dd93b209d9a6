package app.lull.sessions.ui;

import app.lull.content.Caution;
import app.lull.content.GuidedSession;
import app.lull.sessions.SessionShelf.OnShelf;
import app.lull.ui.Glyph;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A session on the practice page: what it is called, how long it takes, what it is good for, and a heart to mark it. */
class SessionCard extends Div {

    /** @param favour is told whether it is a favourite from now on */
    SessionCard(OnShelf one, Consumer<Boolean> favour) {
        addClassNames("lull-card", "lull-session");
        var session = one.session();
        add(one.closed() == null ? link("practice/" + session.id(), session.title()) : title(session.title()));
        var minutes = new Span(session.minutes() + " min");
        minutes.addClassNames("minutes", "lull-number");
        add(minutes, heart(one, favour), note(session.line(), "line"));
        if (one.closed() != null) {
            add(note(one.closed(), "closed"));
        } else {
            care(session, one.mine());
        }
    }

    /** A card for what is still to come. */
    SessionCard(String title, String line) {
        addClassNames("lull-card", "lull-session");
        add(title(title), note(line, "line"));
    }

    /** A card without a heart, for what a person makes up themselves. */
    SessionCard(String href, String title, String line) {
        addClassNames("lull-card", "lull-session");
        add(link(href, title), note(line, "line"));
    }

    private void care(GuidedSession session, List<Caution> mine) {
        if (!mine.isEmpty()) {
            add(note("For you, a note first on: " + reasons(mine), "care mine"));
        } else if (!session.cautions().isEmpty()) {
            add(note("A note first on: " + reasons(session.cautions()), "care"));
        }
    }

    private static String reasons(List<Caution> cautions) {
        return cautions.stream().map(c -> Words.of(c.tag())).distinct().collect(Collectors.joining(", "));
    }

    private static Anchor link(String href, String words) {
        var link = new Anchor(href, words);
        link.addClassName("title");
        return link;
    }

    private static Span title(String words) {
        var title = new Span(words);
        title.addClassName("title");
        return title;
    }

    private static Paragraph note(String words, String classes) {
        var note = new Paragraph(words);
        note.addClassName("lull-note");
        note.addClassNames(classes.split(" "));
        return note;
    }

    private static Component heart(OnShelf one, Consumer<Boolean> favour) {
        var heart = new Button(Glyph.HEART.draw());
        heart.addClassName("heart");
        heart.getElement()
                .setAttribute("aria-label", "Favourite: " + one.session().title());
        tell(heart, one.favourite());
        heart.addClickListener(click -> {
            var now = !"true".equals(heart.getElement().getAttribute("aria-pressed"));
            favour.accept(now);
            tell(heart, now);
        });
        return heart;
    }

    private static void tell(Button heart, boolean favourite) {
        heart.getElement().setAttribute("aria-pressed", Boolean.toString(favourite));
    }
}
