package app.lull.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;

/**
 * A day, typed or chosen in a calendar whose weeks begin as they do where the reader lives: on Monday, unless their
 * country says otherwise.
 */
public class CalendarField extends DatePicker {

    /** Nothing is chosen to begin with. */
    public CalendarField(String label) {
        super(label);
        setLocale(Locale.UK);
        setI18n(weeks());
        setManualValidation(true);
        setAutoOpen(false); // else, on a narrow screen, Enter leaves the calendar open over the button below
    }

    /** How a calendar shows weeks to whoever is looking; for a picker that is more than a day. */
    public static DatePickerI18n weeks() {
        var ui = UI.getCurrent();
        var first = firstDay(ui == null ? Locale.ROOT : ui.getLocale());
        return new DatePickerI18n().setFirstDayOfWeek(first.getValue() % 7); // there, Sunday is 0
    }

    /** A language alone names no country. */
    static DayOfWeek firstDay(Locale locale) {
        var country = locale.getCountry();
        return country.isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(Locale.of("", country)).getFirstDayOfWeek();
    }
}
