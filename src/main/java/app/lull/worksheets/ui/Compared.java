package app.lull.worksheets.ui;

import app.lull.ui.Card;
import app.lull.worksheets.BeforeAfter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What was asked twice: a sentence, and two bars of the same scale. Nothing is made of the difference. */
class Compared extends Card {

    Compared(List<BeforeAfter> pairs) {
        addClassName("lull-worksheet-compared");
        pairs.forEach(pair -> {
            var picture = new Div(
                    bar(pair.first(), pair.before(), pair, "before"), bar(pair.then(), pair.after(), pair, "after"));
            picture.getElement().setAttribute("aria-hidden", "true");
            add(new H3(pair.label()), new Paragraph(pair.sentence()), picture);
        });
    }

    private static Div bar(String words, int value, BeforeAfter pair, String look) {
        var filled = new Div();
        filled.addClassNames("filled", look);
        filled.getStyle().set("--part", Double.toString((value - pair.min()) / (double) (pair.max() - pair.min())));
        var track = new Div(filled);
        track.addClassName("track");
        var label = new Span(words);
        label.addClassName("words");
        var bar = new Div(label, track);
        bar.addClassName("bar");
        return bar;
    }
}
