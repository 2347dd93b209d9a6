package app.lull.urges.ui;

import app.lull.account.InvalidEntry;
import app.lull.ui.Buttons;
import app.lull.ui.Refusal;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BooleanSupplier;

/** A sheet with fields and one button that keeps them; it stays open until they can be kept. */
abstract class KeepingSheet extends Sheet {

    static final int LONGEST = 80;

    private final Div body = new Div();

    KeepingSheet(String title) {
        super(title);
        body.addClassName("lull-urges-form");
        add(body);
    }

    final void put(Component... parts) {
        body.add(parts);
    }

    /** @param keep whether it is kept; may throw {@link InvalidEntry} */
    final void keeps(String words, BooleanSupplier keep) {
        var button = Buttons.wide(words, () -> {});
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                if (keep.getAsBoolean()) {
                    close();
                }
            } catch (InvalidEntry e) {
                refuse(e);
            } finally {
                button.setEnabled(true);
            }
        });
        body.add(button);
    }

    /** Shows a refusal where it belongs. */
    abstract void refuse(InvalidEntry refused);

    static TextField line(String label) {
        var field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setWidthFull();
        field.getElement().setAttribute("dir", "auto");
        return field;
    }

    static void say(Component field, InvalidEntry refused) {
        if (field instanceof HasValidationProperties at) {
            Refusal.at(at, refused.getMessage());
        }
    }
}
