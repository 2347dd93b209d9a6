package app.lull.checkin.ui;

import app.lull.checkin.Taken.Change;
import app.lull.checkin.Taken.MedicineChange;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** One medicine that was changed. */
class MedicineForm extends Div {

    private final OneOf<Change> change = new OneOf<>("What changed", Change.class, AroundWords::of).needed();
    private final ShortText name = new ShortText("Name of the medicine");
    private final DayField on;

    MedicineForm(LocalDate day, Consumer<MedicineForm> remove) {
        on = new DayField("Since", day);
        addClassName("lull-around-one");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Medicine");
        add(Group.fields(change, name, on), Buttons.row(Buttons.plain("Take this out", () -> remove.accept(this))));
    }

    void show(MedicineChange medicine) {
        change.setValue(medicine.change());
        name.setValue(medicine.name());
        on.setValue(medicine.on());
    }

    /** What is in it, once no part of it is amiss. */
    MedicineChange medicine() {
        return new MedicineChange(change.answer().orElseThrow(), name.getValue().strip(), on.getValue());
    }

    List<Part> parts() {
        return List.of(change, name, on);
    }

    Part name() {
        return name;
    }

    Part on() {
        return on;
    }

    void begin() {
        change.focus();
    }
}
