package app.lull.caseload.ui;

import app.lull.account.InvalidEntry;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.Refusal;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sets a reason aside until a day, with a note why. */
class AsideSheet extends Sheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ENGLISH);

    /** Keeps what was chosen. */
    @FunctionalInterface
    interface Keep {

        /** @throws InvalidEntry at {@code until} or {@code note} */
        void keep(@Nullable LocalDate until, @Nullable String note);
    }

    AsideSheet(String sentence, LocalDate today, Keep keep) {
        super("Set aside");
        var until = new CalendarField("Back on the list on");
        until.setMin(today.plusDays(1));
        until.setHelperText("Left empty: when something newer happens.");
        until.addClassName("lull-whole-width");
        var note = new TextArea("Why (shared with nobody)");
        note.setManualValidation(true);
        note.addClassName("lull-whole-width");
        var set = Buttons.wide("Set aside", () -> {
            until.setInvalid(false);
            note.setInvalid(false);
            if (isNoDay(until)) {
                Refusal.at(
                        until,
                        "Choose a day from tomorrow on, for example %s.".formatted(DAY.format(today.plusWeeks(1))));
                return;
            }
            try {
                keep.keep(until.getValue(), note.getValue());
                close();
            } catch (InvalidEntry refused) {
                Refusal.at(refused.field().equals("until") ? until : note, refused.getMessage());
            }
        });
        add(new Paragraph(sentence), until, note, set);
    }

    /** Typed, and no day, or one that is over. */
    private static boolean isNoDay(DatePicker until) {
        return until.getDefaultValidator()
                .apply(until.getValue(), new ValueContext(until))
                .isError();
    }
}
