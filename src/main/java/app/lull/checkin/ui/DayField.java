package app.lull.checkin.ui;

import app.lull.ui.CalendarField;
import java.time.LocalDate;

/** A day of the last year that is needed; today to begin with. */
class DayField extends CalendarField implements Part {

    private final LocalDate today;

    DayField(String label, LocalDate today) {
        super(label);
        setValue(today);
        this.today = today;
        setMin(today.minusYears(1));
        setMax(today);
    }

    @Override
    public boolean isAmiss() {
        var day = getValue();
        var amiss = day == null || day.isAfter(today) || day.isBefore(today.minusYears(1));
        refuse(amiss ? "A day of the last year, up to today." : "");
        return amiss;
    }
}
