package app.lull.caseload.ui;

import app.lull.account.InvalidEntry;
import app.lull.caseload.Caseload;
import app.lull.ui.Buttons;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Sets a reason aside until a day, with a note why. */
class AsideSheet extends Sheet {

    /** Keeps what was chosen. */
    @FunctionalInterface
    interface Keep {

        /** @throws InvalidEntry at {@code until} or {@code note} */
        void keep(@Nullable LocalDate until, @Nullable String note);
    }

    AsideSheet(String sentence, LocalDate today, Keep keep) {
        super("Set aside");
        var until = new DatePicker("Back on the list on");
        until.setMin(today.plusDays(1));
        until.setHelperText("Left empty: when something newer happens.");
        until.addClassName("lull-whole-width");
        var note = new TextArea("Why (only you read this)");
        note.setMaxLength(Caseload.LONGEST_NOTE);
        note.addClassName("lull-whole-width");
        var set = Buttons.wide("Set aside", () -> {
            if (until.isInvalid()) {
                return;
            }
            note.setInvalid(false);
            try {
                keep.keep(until.getValue(), note.getValue());
                close();
            } catch (InvalidEntry refused) {
                if (refused.field().equals("until")) {
                    until.setErrorMessage(refused.getMessage());
                    until.setInvalid(true);
                } else {
                    note.setErrorMessage(refused.getMessage());
                    note.setInvalid(true);
                }
            }
        });
        add(new Paragraph(sentence), until, note, set);
    }
}
