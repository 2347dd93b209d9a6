package app.lull.medicines.ui;

import app.lull.content.MedicineGroup;
import app.lull.medicines.MedicineEvent.What;
import app.lull.medicines.MedicineNow;
import app.lull.ui.Buttons;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;

/** One of the list: how it stands, and what can be told of it. */
class MedicineSheet extends Sheet {

    /** @param about shows what is known of its group */
    MedicineSheet(
            MedicineNow one,
            Optional<MedicineGroup> group,
            Consumer<MedicineGroup> about,
            Consumer<What> tell,
            Runnable correct,
            Runnable remove) {
        super(one.medicine().name());
        var detail = new Paragraph(Words.detail(one));
        var body = new Div(detail);
        body.addClassName("lull-medicines-form");
        if (one.taken()) {
            body.add(button("Dose changed", () -> tell.accept(What.CHANGED)));
            body.add(button("Stopped", () -> tell.accept(What.STOPPED)));
        } else {
            body.add(button("Started again", () -> tell.accept(What.STARTED)));
        }
        group.ifPresent(known -> body.add(button("What is known of it", () -> about.accept(known))));
        body.add(button("Correct this row", correct));
        body.add(button("Remove it: it was a mistake", remove));
        add(body);
    }

    private Button button(String words, Runnable then) {
        var button = Buttons.quiet(words, () -> {
            close();
            then.run();
        });
        button.setDisableOnClick(true);
        return button;
    }
}
