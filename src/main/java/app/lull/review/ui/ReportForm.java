package app.lull.review.ui;

import app.lull.account.InvalidEntry;
import app.lull.review.BloodTest;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** One value as the report has it. */
class ReportForm extends Div {

    private static final int LONGEST = 80;

    private final DatePicker takenOn = new CalendarField("Day of the test");
    private final TextField name = line("What was measured");
    private final NumberField value = new NumberField("Value");
    private final TextField unit = line("Unit");
    private final TextField labRange = line("Range of the lab, if the report has one");
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Consumer<BloodTest> keep;
    private UUID id = Ids.next();

    /** @param keep may throw {@link InvalidEntry} */
    ReportForm(Consumer<BloodTest> keep) {
        this.keep = keep;
        addClassName("lull-review-form");
        fields.put("takenOn", takenOn);
        fields.put("name", name);
        fields.put("value", value);
        fields.put("unit", unit);
        fields.put("labRange", labRange);
        value.setManualValidation(true);
        var save = Buttons.wide("Keep it", () -> {});
        save.setDisableOnClick(true);
        save.addClickListener(click -> save(save));
        add(takenOn, name, value, unit, labRange, save);
    }

    private void save(Button save) {
        try {
            fields.values().forEach(field -> field.setInvalid(false));
            var day = takenOn.getValue();
            if (day == null) {
                refuse("takenOn", "Choose the day of the test, up to today.");
                return;
            }
            var number = value.getValue() == null ? Double.NaN : value.getValue();
            var range = labRange.isEmpty() ? null : labRange.getValue();
            keep.accept(new BloodTest(id, day, name.getValue(), number, unit.getValue(), range));
            next();
        } catch (InvalidEntry e) {
            refuse(e.field(), e.getMessage());
        } finally {
            save.setEnabled(true);
        }
    }

    /** Ready for the next line of the same report: the day stays. */
    private void next() {
        id = Ids.next();
        name.clear();
        value.clear();
        unit.clear();
        labRange.clear();
        name.focus();
    }

    private void refuse(String field, String message) {
        var at = fields.get(field);
        if (at != null) {
            Refusal.at(at, message);
        }
    }

    private static TextField line(String label) {
        var field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.getElement().setAttribute("dir", "auto");
        return field;
    }
}
