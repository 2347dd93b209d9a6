package app.lull.medicines.ui;

import app.lull.medicines.TakenOnce;
import app.lull.ui.EmptyState;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** What was logged today, the latest first; a tap on one opens it. */
class TakenToday extends Section {

    private final transient Consumer<TakenOnce> open;

    TakenToday(Consumer<TakenOnce> open) {
        super("Today");
        this.open = open;
    }

    void show(List<TakenOnce> taken) {
        clear();
        if (taken.isEmpty()) {
            add(new EmptyState(
                    "Nicotine and medicines as needed will be here.",
                    "Tap one above. It is logged for now; its time can be changed."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lull-medicines-list");
        taken.forEach(once -> list.add(new ListItem(new Row(
                Words.name(once),
                Words.time(once.local().toLocalTime()),
                "Change or remove",
                () -> open.accept(once)))));
        add(list);
    }
}
