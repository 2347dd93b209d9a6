package app.lull.medicines.ui;

import app.lull.medicines.TakenOnce;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;

/** Changes when something was taken, or removes it. */
class TakenEditor extends SavingSheet {

    private final DateTimePicker when = new DateTimePicker("When");
    private final transient Refusals refusals = new Refusals().at("when", when);

    /** @param keep may throw {@link app.lull.account.InvalidEntry} */
    TakenEditor(TakenOnce once, LocalDateTime now, Consumer<LocalDateTime> keep, Runnable remove) {
        super(Words.name(once));
        when.setLocale(Locale.UK);
        when.setDatePickerI18n(CalendarField.weeks());
        when.setStep(Duration.ofMinutes(30));
        when.setMin(now.minusDays(14));
        when.setMax(now);
        when.setManualValidation(true);
        when.setValue(once.local().withSecond(0).withNano(0));
        put(when);
        saves("Save", () -> save(keep));
        var away = Buttons.quiet("Remove", () -> {
            remove.run();
            close();
        });
        away.setDisableOnClick(true);
        put(away);
    }

    private boolean save(Consumer<LocalDateTime> keep) {
        var chosen = when.getValue();
        if (chosen == null) {
            Refusal.at(when, "A day and a time, for example 10:05.");
            return false;
        }
        return refusals.accept(() -> keep.accept(chosen));
    }
}
