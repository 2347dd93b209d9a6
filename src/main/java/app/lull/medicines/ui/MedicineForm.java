package app.lull.medicines.ui;

import app.lull.content.MedicineGroup.Kind;
import app.lull.medicines.Medicine;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Adds something to the list, or corrects what the list says of it. */
class MedicineForm extends SavingSheet {

    private final TextField name = line("Name");
    private final Select<Kind> kind = new Select<>();
    private final Checkbox prescribed = new Checkbox("Prescribed by a doctor");
    private final RadioButtonGroup<Boolean> asNeeded = new RadioButtonGroup<>("You take it");
    private final TextField dose = line("Dose, in your own words, if you like");
    private final DayPicker since;
    private final transient Draft shown;
    private final transient Refusals refusals;

    /** @param keep may throw {@link app.lull.account.InvalidEntry} */
    MedicineForm(String title, Draft shown, LocalDate today, String ask, Consumer<Medicine> keep) {
        super(title);
        this.shown = shown;
        this.since = new DayPicker("Since, if you know the day", today);
        this.refusals = new Refusals().at("name", name).at("dose", dose).at("since", since);
        kind.setLabel("What it is");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setEmptySelectionAllowed(false);
        asNeeded.setItems(List.of(false, true));
        asNeeded.setItemLabelGenerator(needed -> needed ? "As needed" : "Regularly");
        since.setClearButtonVisible(true);
        show();
        put(name, kind, prescribed, asNeeded, dose, since);
        note(ask);
        saves("Keep it", () -> !since.isAmiss() && refusals.accept(() -> keep.accept(typed())));
    }

    private void show() {
        name.setValue(shown.name());
        kind.setValue(shown.kind());
        prescribed.setValue(shown.prescribed());
        asNeeded.setValue(shown.asNeeded());
        dose.setValue(shown.dose() == null ? "" : shown.dose());
        since.setValue(shown.since());
    }

    private Medicine typed() {
        return new Medicine(
                shown.id(),
                name.getValue(),
                shown.group(),
                kind.getValue(),
                prescribed.getValue(),
                Boolean.TRUE.equals(asNeeded.getValue()),
                dose.getValue(),
                since.getValue(),
                shown.version());
    }

    private static TextField line(String label) {
        var field = new TextField(label);
        field.setManualValidation(true);
        field.getElement().setAttribute("dir", "auto");
        return field;
    }
}
