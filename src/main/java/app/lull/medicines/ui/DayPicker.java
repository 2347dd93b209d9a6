package app.lull.medicines.ui;

import app.lull.ui.CalendarField;
import java.time.LocalDate;

/** A day up to today. */
class DayPicker extends CalendarField {

    private static final int YEARS_BACK = 50;

    DayPicker(String label, LocalDate today) {
        super(label);
        setMin(today.minusYears(YEARS_BACK));
        setMax(today);
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
