package app.lull.overview.ui;

import app.lull.ui.Refusal;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;

/** A day of the patient to choose. */
class DayChoice extends DatePicker {

    DayChoice(String label, LocalDate day) {
        super(label, day);
        setLocale(Locale.UK);
        setManualValidation(true);
        setAutoOpen(false); // else the calendar lies over what is chosen with it
        addValueChangeListener(change -> setInvalid(false));
    }

    /** Says at the field what is wrong. */
    void refuse(String why) {
        Refusal.at(this, why);
    }
}
