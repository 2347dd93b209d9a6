package app.lull.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** What people wrote, one under the other, each with a quiet line above it: who and when. */
public class WrittenList extends OrderedList {

    public WrittenList() {
        addClassName("lull-said");
    }

    /** Adds one at the end. @param more stands under it */
    public final WrittenList with(String head, String text, Component... more) {
        var line = new Paragraph(head);
        line.addClassName("head");
        var words = new Paragraph(text);
        words.addClassName("text");
        words.getElement().setAttribute("dir", "auto");
        var item = new ListItem(line, words);
        item.add(more);
        add(item);
        return this;
    }
}
