package app.lull.checkin.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;

/** A day of the last year that is needed; today to begin with. */
class DayField extends DatePicker implements Part {

    private final LocalDate today;

    DayField(String label, LocalDate today) {
        super(label, today);
        this.today = today;
        setLocale(Locale.UK);
        setMin(today.minusYears(1));
        setMax(today);
        setManualValidation(true);
    }

    @Override
    public boolean isAmiss() {
        var day = getValue();
        var amiss = day == null || day.isAfter(today) || day.isBefore(today.minusYears(1));
        refuse(amiss ? "A day of the last year, up to today." : "");
        return amiss;
    }
}
