package app.lull.intake.ui;

import app.lull.ui.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Where one can go from the log; each way says what is there. */
class LogWays extends Section {

    LogWays() {
        super("More");
        addClassName("lull-log-ways");
        var ways = new UnorderedList(
                way("log/weeks", "By day", "Weeks, months and a calendar."),
                way("taper", "A way down", "Less caffeine in small steps, if you want that."),
                way("medicines", "Medicines and more", "Nicotine, alcohol, supplements, what was changed when."),
                way("log/import", "Bring in a file", "A spreadsheet, or what another app gave you."));
        ways.addClassName("lull-log-list");
        add(ways);
    }

    private static ListItem way(String path, String words, String what) {
        var note = new Paragraph(what);
        note.addClassName("lull-note");
        return new ListItem(new Anchor(path, words), note);
    }
}
