package app.lull.intake.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Refusal;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Consumer;

/** Asks when the patient goes to bed. */
class BedtimeEditor extends Sheet {

    BedtimeEditor(LocalTime bedtime, Consumer<LocalTime> keep) {
        super("Bedtime");
        var time = new TimePicker("I usually go to bed at");
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(30));
        time.setManualValidation(true);
        time.setValue(bedtime);
        var save = Buttons.wide("Save", () -> {});
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (time.getValue() == null) {
                Refusal.at(time, "A time, for example 23:00.");
                save.setEnabled(true);
            } else {
                keep.accept(time.getValue());
                close();
            }
        });
        var body = new Div(time, save);
        body.addClassName("lull-log-form");
        add(body);
    }
}
