package app.lull.medicines.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;

/** A day up to today. */
class DayPicker extends DatePicker {

    private static final int YEARS_BACK = 50;

    DayPicker(String label, LocalDate today) {
        super(label);
        setLocale(Locale.UK);
        setMin(today.minusYears(YEARS_BACK));
        setMax(today);
        setManualValidation(true);
    }

    /** Whether what was typed is no day at all; then that is said at the field. */
    boolean isAmiss() {
        var amiss = getValue() == null && isInputValuePresent();
        if (amiss) {
            setErrorMessage("A day, for example 3/11/2026.");
            setInvalid(true);
        }
        return amiss;
    }
}
