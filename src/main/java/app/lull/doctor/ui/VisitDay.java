package app.lull.doctor.ui;

import app.lull.account.InvalidEntry;
import app.lull.ui.CalendarField;
import app.lull.ui.Card;
import app.lull.ui.Refusal;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The day of a visit, which may move. */
class VisitDay extends Card {

    /** @param move takes the new day, or throws {@link InvalidEntry} */
    VisitDay(LocalDate visitOn, Consumer<LocalDate> move) {
        addClassName("lull-doctor-begin");
        var day = new CalendarField("The day of the visit");
        day.setValue(visitOn);
        day.addValueChangeListener(change -> {
            day.setInvalid(false);
            if (change.isFromClient() && change.getValue() != null) {
                try {
                    move.accept(change.getValue());
                } catch (InvalidEntry refused) {
                    Refusal.at(day, refused.getMessage());
                }
            }
        });
        add(day);
    }
}
