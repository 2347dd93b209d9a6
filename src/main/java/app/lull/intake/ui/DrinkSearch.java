package app.lull.intake.ui;

import app.lull.intake.Choice;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds something else to log; a tap on it logs it. */
class DrinkSearch extends Sheet {

    private static final int PAUSE_MILLIS = 250;

    private final transient Function<String, List<Choice>> search;
    private final transient UsualDrinks.Logging logging;
    private final TextField words = new TextField("Name of the drink, food or tablet");
    private final Paragraph said = new Paragraph();
    private final UnorderedList found = new UnorderedList();

    /** @param own opens the form for an own item, with the words that were typed */
    DrinkSearch(Function<String, List<Choice>> search, UsualDrinks.Logging logging, Consumer<String> own) {
        super("Something else");
        this.search = search;
        this.logging = logging;
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.setPlaceholder("espresso, cola, matcha …");
        words.setAutofocus(true);
        words.setWidthFull();
        words.addValueChangeListener(change -> show());
        said.addClassName("lull-note");
        said.getElement().setAttribute("role", "status");
        found.addClassName("lull-log-found");
        var ownItem = Buttons.quiet("Add your own", () -> {
            close();
            own.accept(words.getValue().strip());
        });
        var body = new Div(words, said, found, ownItem);
        body.addClassName("lull-log-search");
        add(body);
        show();
    }

    private void show() {
        var choices = search.apply(words.getValue());
        if (words.getValue().isBlank()) {
            said.setText("Often logged");
        } else if (choices.isEmpty()) {
            said.setText("Nothing by that name. You can add it yourself.");
        } else {
            said.setText(choices.size() == 1 ? "1 found" : choices.size() + " found");
        }
        found.removeAll();
        choices.forEach(choice -> found.add(new ListItem(row(choice))));
    }

    private NativeButton row(Choice choice) {
        var name = new Span(choice.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        var serving = new Span(choice.serving());
        serving.addClassName("lull-note");
        var mg = new Span(Words.mg(choice.mg()));
        mg.addClassName("mg");
        var id = Ids.next();
        var row = new NativeButton("", click -> {
            logging.log(choice, id);
            close();
        });
        row.addClassName("lull-log-row");
        row.add(name, serving, mg);
        return row;
    }
}
