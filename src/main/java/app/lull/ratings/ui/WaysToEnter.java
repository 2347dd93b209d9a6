package app.lull.ratings.ui;

import app.lull.measures.Together.Askable;
import app.lull.ratings.RatingsPage;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Three ways to enter something. */
class WaysToEnter extends Div {

    private final String path;

    /** @param path of the page of ratings */
    WaysToEnter(RatingsPage page, String path) {
        this.path = path;
        addClassName("lull-ratings-ways");
        add(Words.note("Whatever you enter here, %s can read, with your name and the day. It is in their export too."
                .formatted(page.patientName())));
        if (page.cgi()) {
            add(Card.titled("CGI", way("/cgi", "Rate today")).note(page.due()));
        }
        add(Card.titled("SHAI-14 total", way("/shai", "Enter a total"))
                .note("The number alone, of a form filled in elsewhere."));
        var forms = new UnorderedList();
        forms.addClassName("lull-ratings-forms");
        page.askable().forEach(one -> forms.add(form(one)));
        add(Card.titled("A form together", Words.note("You read it out, they answer, you tap."), forms));
    }

    private ListItem form(Askable one) {
        var spaced = one.spaced();
        var form = spaced.form();
        var item = new ListItem();
        if (spaced.from() == null) {
            item.add(way("/form/" + form.id(), form.id()));
        } else {
            item.add(form.id());
        }
        if (spaced.from() != null) {
            item.add(Words.note("Answered on %s; again from %s."
                    .formatted(spaced.last() == null ? "" : Words.day(spaced.last()), Words.day(spaced.from()))));
        } else if (spaced.last() != null) {
            item.add(Words.note("Last answered on %s.".formatted(Words.day(spaced.last()))));
        }
        if (one.onlyWhenDue()) {
            item.add(Words.note(
                    "Made for the start and the end: going through a list of what bodies do feeds the looking."));
        }
        return item;
    }

    private Anchor way(String below, String words) {
        var link = new Anchor(path + below, words);
        link.addClassName("lull-patient-way");
        return link;
    }
}
