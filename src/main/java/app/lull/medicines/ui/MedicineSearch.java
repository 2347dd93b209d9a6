package app.lull.medicines.ui;

import app.lull.content.MedicineGroup;
import app.lull.content.MedicineGroups;
import app.lull.content.MedicineGroups.Found;
import app.lull.ui.Buttons;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Finds what there is to know, by any name; a tap on one opens it. Nothing is looked for outside. */
class MedicineSearch extends Sheet {

    private static final int PAUSE_MILLIS = 250;
    private static final int AT_MOST = 12;

    private final transient MedicineGroups groups;
    private final transient Consumer<Found> open;
    private final transient Consumer<MedicineGroup> openGroup;
    private final TextField words = new TextField("Name of the medicine, or what it is for");
    private final Paragraph said = new Paragraph();
    private final UnorderedList found = new UnorderedList();

    /** @param own opens the form for something in own words, with the words that were typed */
    MedicineSearch(
            MedicineGroups groups, Consumer<Found> open, Consumer<MedicineGroup> openGroup, Consumer<String> own) {
        super("Add to your list");
        this.groups = groups;
        this.open = open;
        this.openGroup = openGroup;
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.setAutofocus(true);
        words.setWidthFull();
        words.addValueChangeListener(change -> show());
        said.addClassName("lull-note");
        said.getElement().setAttribute("role", "status");
        found.addClassName("lull-medicines-list");
        var body = new Div(
                words,
                Buttons.quiet("Add in your own words", () -> {
                    close();
                    own.accept(words.getValue().strip());
                }),
                said,
                found);
        body.addClassName("lull-medicines-form");
        add(body);
        show();
    }

    private void show() {
        found.removeAll();
        if (words.getValue().isBlank()) {
            said.setText("Or look through the groups");
            groups.all().forEach(group -> add(group.name(), "", () -> openGroup.accept(group)));
            return;
        }
        var hits = groups.search(words.getValue(), AT_MOST);
        said.setText(
                hits.isEmpty()
                        ? "Nothing by that name here. You can add it in your own words."
                        : hits.size() == 1 ? "1 found" : hits.size() + " found");
        hits.forEach(hit -> add(hit.example().name(), hit.group().name(), () -> open.accept(hit)));
    }

    private void add(String name, String detail, Runnable then) {
        found.add(new ListItem(new Row(name, detail, "", () -> {
            close();
            then.run();
        })));
    }
}
