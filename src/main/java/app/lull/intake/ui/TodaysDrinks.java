package app.lull.intake.ui;

import app.lull.intake.Entry;
import app.lull.intake.IntakeDay;
import app.lull.ui.Buttons;
import app.lull.ui.EmptyState;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** What was logged today, the latest first; a tap on one opens it. */
class TodaysDrinks extends Section {

    private final transient Consumer<Entry> open;
    private final transient Consumer<Boolean> nothing;

    /** @param nothing is told whether there is nothing with caffeine today */
    TodaysDrinks(Consumer<Entry> open, Consumer<Boolean> nothing) {
        super("Today");
        this.open = open;
        this.nothing = nothing;
        addClassName("lull-log-today");
    }

    void show(IntakeDay day) {
        clear();
        if (day.saidNone()) {
            add(new EmptyState(
                    "Nothing with caffeine today.",
                    "Kept as you said. A drink you log takes its place.",
                    Buttons.quiet("Take that back", () -> nothing.accept(false))));
            return;
        }
        if (day.entries().isEmpty()) {
            add(new EmptyState(
                    "What you drink today will be here.",
                    "Tap a drink above. It is logged for now; its time can be changed.",
                    Buttons.quiet("Nothing with caffeine today", () -> nothing.accept(true))));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lull-log-list");
        day.entries().forEach(entry -> list.add(new ListItem(row(entry))));
        add(list);
    }

    private NativeButton row(Entry entry) {
        var name = new Span(entry.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        var detail = new Span(Words.detail(entry));
        detail.addClassName("lull-note");
        var mg = new Span(Words.mg(entry.mg()));
        mg.addClassName("mg");
        var heard = new Span(". ");
        heard.addClassName("lull-heard");
        var change = new Span("Change or remove");
        change.addClassName("change");
        var row = new NativeButton("", click -> open.accept(entry));
        row.addClassName("lull-log-row");
        row.add(name, detail, mg, heard, change);
        return row;
    }
}
