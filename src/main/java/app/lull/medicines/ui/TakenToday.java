package app.lull.medicines.ui;

import app.lull.medicines.TakenOnce;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What was logged today, the latest first, and folded away what was logged before; a tap on one opens it. */
class TakenToday extends Section {

    private final transient Consumer<TakenOnce> open;

    TakenToday(Consumer<TakenOnce> open) {
        super("Today");
        this.open = open;
    }

    void show(List<TakenOnce> taken, LocalDate today) {
        clear();
        var ofToday = taken.stream().filter(once -> once.day().equals(today)).toList();
        var earlier = taken.stream().filter(once -> !once.day().equals(today)).toList();
        if (ofToday.isEmpty()) {
            add(new EmptyState(
                    "Nicotine and medicines as needed will be here.",
                    "Tap one above. It is logged for now; its time can be changed."));
        } else {
            add(list(ofToday, today));
        }
        if (!earlier.isEmpty()) {
            var before = list(earlier, today);
            add(new Disclosure("The 14 days before", before), before);
        }
    }

    private UnorderedList list(List<TakenOnce> taken, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("lull-medicines-list");
        taken.forEach(once -> list.add(new ListItem(
                new Row(Words.name(once), Words.when(once, today), "Change or remove", () -> open.accept(once)))));
        return list;
    }
}
