package app.lull.intake.ui;

import app.lull.intake.Choice;
import app.lull.intake.Logging;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Chip;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Finds something else to log; a tap on it logs it, or puts it on the tray where there are several. */
class DrinkSearch extends Sheet {

    private static final int PAUSE_MILLIS = 250;

    /** What can be done with what was found. */
    interface Doing {
        /** Logs one of it. */
        void log(Choice choice, UUID id);

        /** Logs several, or none of them. */
        void log(List<Logging> several);

        /** Asks for size, strength and time first. */
        void details(Choice choice);

        /** Opens the form for an own item. */
        void own(String typed);
    }

    private final transient Function<String, List<Choice>> search;
    private final transient Doing doing;
    private final boolean known;
    private final TextField words = new TextField("Name of the drink, food or tablet");
    private final Chip several = new Chip("Several at once", this::switchSeveral);
    private final Paragraph said = new Paragraph();
    private final UnorderedList found = new UnorderedList();
    private final Tray tray;

    /** @param known whether what is found without a word are the patient's own habits rather than common drinks */
    DrinkSearch(Function<String, List<Choice>> search, boolean known, Doing doing) {
        super("Something else");
        this.search = search;
        this.known = known;
        this.doing = doing;
        this.tray = new Tray(logged -> {
            doing.log(logged);
            close();
        });
        tray.setVisible(false);
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
            doing.own(words.getValue().strip());
        });
        var body = new Div(words, several.selected(false), tray, said, found, ownItem);
        body.addClassName("lull-log-search");
        add(body);
        show();
    }

    private void switchSeveral() {
        tray.setVisible(!tray.isVisible());
        several.selected(tray.isVisible());
    }

    private void show() {
        var choices = search.apply(words.getValue());
        if (words.getValue().isBlank()) {
            said.setText(known ? "Yours first, then common ones" : "Common drinks");
        } else if (choices.isEmpty()) {
            said.setText("Nothing by that name. You can add it yourself.");
        } else {
            said.setText(choices.size() == 1 ? "1 found" : choices.size() + " found");
        }
        found.removeAll();
        choices.forEach(choice -> found.add(row(choice)));
    }

    private ListItem row(Choice choice) {
        var name = new Span(choice.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        var serving = new Span(choice.serving());
        serving.addClassName("lull-note");
        var mg = new Span(Words.mg(choice.mg()));
        mg.addClassName("mg");
        var id = Ids.next();
        var row = new NativeButton("", click -> tap(choice, id));
        row.addClassName("lull-log-row");
        row.add(name, serving, mg);
        var item = new ListItem(row, more(choice));
        item.addClassName("lull-log-hit");
        return item;
    }

    private void tap(Choice choice, UUID id) {
        if (tray.isVisible()) {
            tray.add(choice);
        } else {
            doing.log(choice, id);
            close();
        }
    }

    private Button more(Choice choice) {
        var more = Buttons.quiet("…", () -> {
            close();
            doing.details(choice);
        });
        more.addClassName("more");
        more.setAriaLabel("Size, strength and time of %s, %s".formatted(choice.name(), choice.serving()));
        return more;
    }
}
