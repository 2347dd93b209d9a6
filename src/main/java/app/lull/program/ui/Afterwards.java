package app.lull.program.ui;

import app.lull.ui.Card;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** The time after the ten weeks: what stays, what asks less and less, and how to come back. */
class Afterwards extends Section {

    Afterwards() {
        super("The ten weeks are over.");
        add(new Paragraph(
                "Lull asks less from here on. Three times, long after, it asks you to look back; then no more."));
        var ways = new UnorderedList(
                way("worksheets/W14", "Your blueprint", "What helped, early signs, and what you do then."),
                way(
                        "check-in/settings",
                        "Fewer check-ins, or none",
                        "Once a week, once a month, or “I am done counting”."),
                way("exposures", "Your ladder", "A step now and then keeps what you have learned."),
                way("practice", "The sessions", "They stay, as long as you like."));
        ways.addClassName("lull-afterwards");
        add(
                ways,
                new Card()
                        .note(
                                "A hard time comes back for many people. Any week can be done again, under “All ten weeks”; nothing was lost."));
    }

    private static ListItem way(String path, String words, String what) {
        var link = new Anchor(path, words);
        link.addClassName("lull-more");
        var note = new Paragraph(what);
        note.addClassName("lull-note");
        return new ListItem(link, note);
    }
}
