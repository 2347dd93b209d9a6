package app.lull.medicines.ui;

import app.lull.medicines.MedicineNow;
import app.lull.ui.Buttons;
import app.lull.ui.EmptyState;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the patient takes, then what was stopped; a tap on one opens it. */
class MyList extends Section {

    private final transient Consumer<MedicineNow> open;
    private final transient Runnable more;

    MyList(Consumer<MedicineNow> open, Runnable more) {
        super("Your list");
        this.open = open;
        this.more = more;
    }

    /** @param ask whom to ask, where there is something prescribed */
    void show(List<MedicineNow> all, String ask) {
        clear();
        if (all.isEmpty()) {
            add(new EmptyState(
                    "What you take beside caffeine will be here.",
                    "Medicines, nicotine, supplements: add one, if you like. A doctor may ask for such a list.",
                    Buttons.quiet("Add one", more)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lull-medicines-list");
        Stream.concat(all.stream().filter(MedicineNow::taken), all.stream().filter(one -> !one.taken()))
                .forEach(one -> list.add(item(one)));
        var note = new Paragraph(ask);
        note.addClassName("lull-note");
        add(list, note, Buttons.row(Buttons.quiet("Add one", more)));
    }

    private ListItem item(MedicineNow one) {
        var item = new ListItem(new Row(one.medicine().name(), Words.detail(one), "Open", () -> open.accept(one)));
        if (one.taken() && one.changesCaffeine()) {
            item.add(AboutSheet.caffeine());
        }
        return item;
    }
}
