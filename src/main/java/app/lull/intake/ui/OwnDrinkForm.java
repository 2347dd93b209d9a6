package app.lull.intake.ui;

import app.lull.intake.NotAccepted.Field;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Disclosure;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.UUID;

/** Names something that is not in the list, and logs it. */
class OwnDrinkForm extends Sheet {

    /** Keeps it. */
    @FunctionalInterface
    interface Keeping {
        /** @throws app.lull.intake.NotAccepted where a value cannot be kept */
        void keep(UUID id, UUID itemId, String name, double mg, LocalDateTime when);
    }

    private final UUID id = Ids.next();
    private final UUID itemId = Ids.next();
    private final TextField name = new TextField("Name");
    private final NumberEntry mg = new NumberEntry("Caffeine in it, mg", 5);
    private final WhenField when;
    private final transient Keeping keeping;
    private final transient Refusals refusals;

    OwnDrinkForm(String typed, LocalDateTime now, String reads, Keeping keeping) {
        super("Your own");
        this.keeping = keeping;
        this.when = new WhenField(now, now.toLocalDate());
        this.refusals = new Refusals()
                .at(Field.NAME, this::refuseName)
                .at(Field.MILLIGRAMS, mg::refuse)
                .at(Field.TIME, when::refuse);
        name.setValue(typed);
        name.setManualValidation(true);
        name.getElement().setAttribute("dir", "auto");
        name.setAutofocus(true);
        mg.setHelperText("In all of it. The label says it, often as mg per 100 ml.");
        var note = new Paragraph(reads);
        note.addClassName("lull-note");
        var save = Buttons.wide("Log it", () -> {});
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (save()) {
                close();
            } else {
                save.setEnabled(true);
            }
        });
        var calculator = new LabelCalculator(mg::setValue);
        var body = new Div(
                name, mg, new Disclosure("Work it out from the label", calculator), calculator, when, note, save);
        body.addClassName("lull-log-form");
        add(body);
    }

    private boolean save() {
        var at = when.value();
        return at.isPresent()
                && refusals.accept(() -> keeping.keep(id, itemId, name.getValue(), mg.number(), at.get()));
    }

    private void refuseName(String message) {
        name.setErrorMessage(message);
        name.setInvalid(!message.isEmpty());
        if (!message.isEmpty()) {
            name.focus();
        }
    }
}
