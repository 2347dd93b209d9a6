package app.lull.medicines.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/** A sheet with fields and one button that keeps them; it stays open until they can be kept. */
abstract class SavingSheet extends Sheet {

    private final Div body = new Div();

    SavingSheet(String title) {
        super(title);
        body.addClassName("lull-medicines-form");
        add(body);
    }

    final void put(Component... parts) {
        body.add(parts);
    }

    final void note(String quietWords) {
        var line = new Paragraph(quietWords);
        line.addClassName("lull-note");
        body.add(line);
    }

    /** The button; @param save whether it is kept */
    final void saves(String words, BooleanSupplier save) {
        var button = Buttons.wide(words, () -> {});
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (save.getAsBoolean()) {
                close();
            } else {
                button.setEnabled(true);
            }
        });
        body.add(button);
    }
}
