package app.lull.checkin.ui;

import app.lull.account.InvalidEntry;
import app.lull.checkin.Holiday;
import app.lull.checkin.RhythmSettings;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.Card;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Breaks from the check-in: the one that runs, those planned, and a new one. */
class BreakCard extends Card {

    private static final int USUAL_DAYS = 7;

    private final UUID id = Ids.next();
    private final DatePicker from = new CalendarField("First day");
    private final DatePicker until = new CalendarField("Last day");

    /** Begins or plans one. */
    @FunctionalInterface
    interface Take {
        void take(UUID id, LocalDate from, LocalDate until);
    }

    /** What can be changed. */
    record Changes(Take take, Runnable end, Consumer<UUID> callOff) {}

    BreakCard(RhythmSettings settings, Changes changes) {
        var title = new H2("A break");
        title.addClassName("title");
        add(title);
        note(
                "No step and no reminder on these days. They can end earlier, and a check-in can be written all the same.");
        settings.holidays().forEach(holiday -> add(line(holiday, settings.today(), changes)));
        for (var picker : new DatePicker[] {from, until}) {
            picker.setMin(settings.today());
        }
        from.setValue(settings.today());
        until.setValue(settings.today().plusDays(USUAL_DAYS - 1L));
        var days = new Div(from, until);
        days.addClassName("lull-checkin-pair");
        add(days, Buttons.row(Buttons.quiet("Take this break", () -> take(changes.take()))));
    }

    private static Component line(Holiday holiday, LocalDate today, Changes changes) {
        var line = new Div(new Paragraph("%s to %s".formatted(Words.day(holiday.from()), Words.day(holiday.until()))));
        line.addClassName("lull-checkin-break");
        line.add(
                holiday.holds(today)
                        ? Buttons.quiet("End it now", changes.end())
                        : Buttons.quiet("Call it off", () -> changes.callOff().accept(holiday.id())));
        return line;
    }

    private void take(Take take) {
        from.setInvalid(false);
        until.setInvalid(false);
        if (from.getValue() == null) {
            Refusal.at(from, "A day, for example today.");
        } else if (until.getValue() == null) {
            Refusal.at(until, "A day, for example in a week.");
        } else {
            try {
                take.take(id, from.getValue(), until.getValue());
            } catch (InvalidEntry refused) {
                Refusal.at(refused.field().equals("from") ? from : until, refused.getMessage());
            }
        }
    }
}
