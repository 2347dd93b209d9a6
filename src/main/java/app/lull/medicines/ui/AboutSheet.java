package app.lull.medicines.ui;

import app.lull.content.MedicineGroup;
import app.lull.content.MedicineGroup.Example;
import app.lull.content.MedicineGroups;
import app.lull.ui.Buttons;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** What is known of a group of medicines, and of those in it; nothing of the reader. */
class AboutSheet extends Sheet {

    private final Div body = new Div();

    /** A group, with all that are in it. @param add puts one of them into the list */
    AboutSheet(MedicineGroups groups, MedicineGroup group, Consumer<Example> add) {
        super(group.name());
        frame();
        tell(groups, group);
        group.examples().forEach(example -> {
            quiet(example.name() + ". " + Words.names(example));
            if (example.note() != null) {
                quiet(example.note());
            }
            body.add(adding(example, "Add %s to your list".formatted(example.name()), add));
        });
    }

    /** One of a group. @param add puts it into the list */
    AboutSheet(MedicineGroups groups, MedicineGroup group, Example example, Consumer<Example> add) {
        super(example.name());
        frame();
        quiet(Words.names(example));
        if (example.note() != null) {
            say(example.note());
        }
        say(group.name() + ".");
        tell(groups, group);
        if (example.changesCaffeine()) {
            body.add(caffeine());
        }
        body.add(adding(example, "Add it to your list", add));
    }

    /** The line for what changes how long caffeine stays. */
    static Paragraph caffeine() {
        var line = new Paragraph("This one changes how long caffeine stays. Say so under ");
        line.add(new Anchor("log", "Caffeine, About you"));
        line.add(".");
        line.addClassName("lull-note");
        return line;
    }

    private void frame() {
        body.addClassName("lull-medicines-form");
        add(body);
    }

    private void tell(MedicineGroups groups, MedicineGroup group) {
        say(groups.text(group));
        if (group.neverStopSuddenly()) {
            say("To stop at once can be dangerous, or make you ill.");
        }
        if (group.emergency() != null) {
            var line = new Paragraph(group.emergency() + " ");
            line.add(new Anchor("help", "Help, with the numbers"));
            body.add(line);
        }
    }

    private Button adding(Example example, String words, Consumer<Example> add) {
        var button = Buttons.quiet(words, () -> {
            close();
            add.accept(example);
        });
        button.setDisableOnClick(true);
        return button;
    }

    private void say(String words) {
        body.add(new Paragraph(words));
    }

    private void quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("lull-note");
        body.add(line);
    }
}
