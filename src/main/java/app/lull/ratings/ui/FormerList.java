package app.lull.ratings.ui;

import app.lull.ratings.RatingsPage.Former;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What was corrected or taken back: folded away, never gone. */
class FormerList extends Div {

    FormerList(List<Former> former) {
        var card = new Card();
        former.forEach(one -> card.note(said(one)));
        add(new Disclosure("Corrected or taken back (%d)".formatted(former.size()), card), card);
        addClassName("lull-ratings-former");
    }

    private static String said(Former one) {
        var line = one.line();
        return "%s, %s: %s. %s on %s."
                .formatted(
                        Words.day(line.day()),
                        line.title(),
                        line.number(),
                        one.instead() == null ? "Entered by mistake, taken back" : "Corrected to " + one.instead(),
                        Words.day(one.on()));
    }
}
