package app.lull.imports.ui;

import app.lull.imports.Listed;
import app.lull.imports.NameAs;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the most frequent names of a file are taken for. */
class NameChoices extends Div {

    private static final int SHOWN = 20;
    private static final Listed ITS_OWN = new Listed("", "Keep it under its own name");

    private final transient List<NameAs> names;

    /** @param changed told of all names after a change */
    NameChoices(List<NameAs> names, List<Listed> listed, Consumer<List<NameAs>> changed) {
        this.names = new ArrayList<>(names);
        addClassName("lull-import-names");
        var what = new Paragraph("What each name in the file stands for");
        what.addClassName("lull-note");
        add(what);
        var all = new ArrayList<Listed>();
        all.add(ITS_OWN);
        all.addAll(listed);
        for (int i = 0; i < Math.min(SHOWN, names.size()); i++) {
            add(choice(i, all, changed));
        }
        if (names.size() > SHOWN) {
            var more = new Paragraph(
                    "The other %d names are kept as the closest drink of the list, or under their own name."
                            .formatted(names.size() - SHOWN));
            more.addClassName("lull-note");
            add(more);
        }
    }

    private ComboBox<Listed> choice(int i, List<Listed> all, Consumer<List<NameAs>> changed) {
        var name = names.get(i);
        var choice = new ComboBox<Listed>(name.name());
        choice.setHelperText(Words.lines(name.lines()));
        choice.setItems(all);
        choice.setItemLabelGenerator(Listed::words);
        choice.setValue(all.stream()
                .filter(one -> one.substance().equals(name.substance()))
                .findFirst()
                .orElse(ITS_OWN));
        choice.addValueChangeListener(event -> {
            var chosen = event.getValue() == null ? ITS_OWN : event.getValue();
            names.set(i, new NameAs(name.name(), name.lines(), chosen == ITS_OWN ? null : chosen.substance()));
            changed.accept(List.copyOf(names));
        });
        return choice;
    }
}
