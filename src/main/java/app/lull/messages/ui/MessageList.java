package app.lull.messages.ui;

import app.lull.messages.Author;
import app.lull.messages.Message;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Messages, the earliest first; of many only the last ones, until the others are asked for. */
class MessageList extends Div {

    private static final int LAST = 8;

    private final Author reader;
    private final String other;

    /** @param other how the one is called who writes with the reader */
    MessageList(Author reader, String other, List<Message> messages) {
        this.reader = reader;
        this.other = other;
        show(messages, Math.max(0, messages.size() - LAST));
    }

    private void show(List<Message> messages, int from) {
        removeAll();
        if (from > 0) {
            add(Buttons.plain("Show earlier messages", () -> show(messages, Math.max(0, from - 3 * LAST))));
        }
        var list = new OrderedList();
        list.addClassName("lull-messages");
        messages.subList(from, messages.size()).forEach(message -> list.add(item(message)));
        add(list);
    }

    private ListItem item(Message message) {
        var own = message.author() == reader;
        var head = new Paragraph("%s · %s".formatted(own ? "You" : other, Words.at(message.local())));
        head.addClassName("head");
        var text = new Paragraph(message.text());
        text.addClassName("text");
        text.getElement().setAttribute("dir", "auto");
        var item = new ListItem(head, text);
        item.addClassName(own ? "own" : "theirs");
        return item;
    }
}
