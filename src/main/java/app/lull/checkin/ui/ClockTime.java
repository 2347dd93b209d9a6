package app.lull.checkin.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A time on the wall clock that may be left out. */
class ClockTime extends TimePicker implements Part {

    ClockTime(String label) {
        super(label);
        setLocale(Locale.UK);
        setStep(Duration.ofMinutes(15));
        setManualValidation(true);
    }

    @Nullable
    LocalTime answer() {
        return getValue();
    }

    /** Takes the suggestion, unless there is an answer. */
    void suggest(@Nullable LocalTime usual) {
        if (isEmpty() && usual != null) {
            setValue(usual);
        }
    }

    @Override
    public boolean isAmiss() {
        var amiss =
                getDefaultValidator().apply(getValue(), new ValueContext(this)).isError();
        refuse(amiss ? "A time, for example 22:45." : "");
        return amiss;
    }
}
