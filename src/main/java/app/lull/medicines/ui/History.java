package app.lull.medicines.ui;

import app.lull.medicines.Told;
import app.lull.ui.Buttons;
import app.lull.ui.EmptyState;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What became of it, the latest first, whether it was told here or in an evening. */
class History extends Section {

    private final transient BiConsumer<Told, UUID> takeBack;

    History(BiConsumer<Told, UUID> takeBack) {
        super("What changed");
        this.takeBack = takeBack;
    }

    void show(List<Told> history) {
        clear();
        if (history.isEmpty()) {
            add(new EmptyState(
                    "What you started, changed or stopped will be here.",
                    "Open a row of your list to tell it, or tell it in the evening check-in."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lull-medicines-list");
        history.forEach(told -> list.add(item(told)));
        add(list);
    }

    private ListItem item(Told told) {
        var words = new Span(Words.line(told));
        words.addClassName("name");
        words.getElement().setAttribute("dir", "auto");
        var detail = new Span(Words.detail(told));
        detail.addClassName("lull-note");
        var line = new Div(words, detail);
        line.addClassName("lull-medicines-told");
        var event = told.event();
        if (event != null) {
            var back = Buttons.plain("Take it back", () -> takeBack.accept(told, event));
            back.setDisableOnClick(true);
            back.setAriaLabel("Take back: %s, %s".formatted(Words.line(told), Words.detail(told)));
            line.add(back);
        }
        return new ListItem(line);
    }
}
