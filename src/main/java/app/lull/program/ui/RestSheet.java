package app.lull.program.ui;

import app.lull.account.InvalidEntry;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.Refusal;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How long should the program rest? */
class RestSheet extends Sheet {

    RestSheet(LocalDate today, Consumer<@Nullable LocalDate> rest) {
        super("Let the program rest");
        var until = new CalendarField("Last day of the rest, if you know it");
        until.setManualValidation(false); // what is no day at all, or one before today, it says by itself
        until.setMin(today);
        until.setHelperText("Left empty: until you take it up again.");
        until.addClassName("lull-whole-width");
        var begin = Buttons.wide("Rest from today", () -> {
            if (until.isInvalid()) {
                return;
            }
            try {
                rest.accept(until.getValue());
                close();
            } catch (InvalidEntry refused) {
                Refusal.at(until, refused.getMessage());
            }
        });
        add(
                new Paragraph(
                        "Nothing is asked for while it rests, and the days are not counted. Everything stays where it is."),
                until,
                begin);
    }
}
