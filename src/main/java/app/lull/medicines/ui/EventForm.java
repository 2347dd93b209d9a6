package app.lull.medicines.ui;

import app.lull.medicines.MedicineEvent;
import app.lull.medicines.MedicineEvent.What;
import app.lull.medicines.MedicineNow;
import app.lull.store.Ids;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells what became of a medicine. */
class EventForm extends SavingSheet {

    private final UUID id = Ids.next();
    private final DayPicker on;
    private final TextField dose = new TextField("New dose, in your own words, if you like");
    private final transient Refusals refusals;

    /** @param keep may throw {@link app.lull.account.InvalidEntry} */
    EventForm(MedicineNow one, What what, LocalDate today, String ask, Consumer<MedicineEvent> keep) {
        super("%s: %s".formatted(one.medicine().name(), Words.of(what)));
        this.on = new DayPicker("On", today);
        this.refusals = new Refusals().at("on", on).at("what", on).at("dose", dose);
        on.setValue(today);
        dose.setManualValidation(true);
        dose.getElement().setAttribute("dir", "auto");
        put(on);
        if (what != What.STOPPED) {
            put(dose);
        }
        note(ask);
        saves("Keep it", () -> save(one, what, keep));
    }

    private boolean save(MedicineNow one, What what, Consumer<MedicineEvent> keep) {
        var day = on.getValue();
        if (day == null) {
            Refusal.at(on, "Choose the day, up to today.");
            return false;
        }
        return refusals.accept(
                () -> keep.accept(new MedicineEvent(id, one.medicine().id(), what, day, dose.getValue())));
    }
}
