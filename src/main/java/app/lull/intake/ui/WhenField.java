package app.lull.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A day of the last two weeks and a time of that day, on the wall clock. */
class WhenField extends Div {

    private static final int DAYS_BACK = 14;

    private final Select<LocalDate> day = new Select<>();
    private final TimePicker time = new TimePicker("Time");

    WhenField(LocalDateTime value, LocalDate today) {
        addClassName("lull-log-when");
        day.setLabel("Day");
        day.setItems(
                IntStream.rangeClosed(0, DAYS_BACK).mapToObj(today::minusDays).toList());
        day.setItemLabelGenerator(date -> Words.day(date, today));
        day.setValue(value.toLocalDate());
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(30));
        time.setManualValidation(true);
        time.setValue(value.toLocalTime().withSecond(0).withNano(0));
        add(day, time);
    }

    /** What was chosen; where the time is none, that is said at the field. */
    Optional<LocalDateTime> value() {
        if (time.getValue() == null || day.getValue() == null) {
            refuse("A time, for example 10:05.");
            return Optional.empty();
        }
        return Optional.of(day.getValue().atTime(time.getValue()));
    }

    void refuse(String message) {
        time.setErrorMessage(message);
        time.setInvalid(!message.isEmpty());
        if (!message.isEmpty()) {
            time.focus();
        }
    }
}
