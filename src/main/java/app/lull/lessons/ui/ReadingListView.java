package app.lull.lessons.ui;

import app.lull.account.Me;
import app.lull.lessons.CardsRead;
import app.lull.lessons.ReadingList;
import app.lull.lessons.ReadingList.Entry;
import app.lull.lessons.ReadingList.State;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What have I read, and what is there to read? */
@Route("read")
@PageTitle("Read · Lull")
@RolesAllowed("PATIENT")
class ReadingListView extends Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    ReadingListView(CardsRead cards, Me me) {
        super("What you have read, and what is there");
        lead("Each page takes two or three minutes. Reading one again is fine, and none has to be.");
        cards.list(me.patient()).weeks().forEach(week -> add(section(week)));
    }

    private static Section section(ReadingList.Week week) {
        var list = new UnorderedList();
        list.addClassName("lull-reading-list");
        week.cards().forEach(entry -> list.add(item(entry)));
        return new Section("Week " + week.module(), list);
    }

    private static ListItem item(Entry entry) {
        var item = new ListItem(title(entry));
        var words = words(entry);
        if (!words.isEmpty()) {
            var note = new Span(words);
            note.addClassName("lull-note");
            item.add(note);
        }
        return item;
    }

    private static Component title(Entry entry) {
        var card = entry.card();
        return entry.state() == State.LATER ? new Span(card.title()) : new Anchor("read/" + card.id(), card.title());
    }

    private static String words(Entry entry) {
        if (entry.state() == State.LATER) {
            return "opens in week " + entry.card().module();
        }
        var day = entry.readOn();
        if (day != null) {
            return "read on " + DAY.format(day);
        }
        return entry.card().optIn() == null ? "" : "only if you like";
    }
}
