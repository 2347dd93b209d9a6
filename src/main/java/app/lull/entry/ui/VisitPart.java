package app.lull.entry.ui;

import app.lull.account.InvalidEntry;
import app.lull.entry.EntryPage;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.Card;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What helps to get ready for a visit, and the day of it, if there is one; kept when it is chosen. */
class VisitPart extends Div {

    private final Day day = new Day();
    private final Paragraph said = new Paragraph();
    private final transient Consumer<LocalDate> keep;

    VisitPart(EntryPage page, Consumer<LocalDate> keep, Runnable next) {
        this.keep = keep;
        addClassName("lull-begin-part");
        day.setMin(page.today());
        day.setAutoOpen(false);
        day.setHelperText("You can leave it open.");
        day.setValue(page.visitOn());
        day.addValueChangeListener(change -> keep());
        said.addClassName("lull-note");
        said.getElement().setAttribute("role", "status");
        add(
                new Card(new Links(page.words().beforeAVisit().answers())),
                new Card(day, said),
                Buttons.wide("Next", () -> {
                    if (isWell()) {
                        next.run();
                    }
                }));
    }

    private void keep() {
        said.setText("");
        day.setInvalid(false);
        if (day.getValue() != null) {
            try {
                keep.accept(day.getValue());
                said.setText("Kept.");
            } catch (InvalidEntry e) {
                Refusal.at(day, e.getMessage());
            }
        }
    }

    private boolean isWell() {
        if (day.isNoDay()) {
            Refusal.at(day, "A day, for example 3/12/2026.");
        }
        return !day.isInvalid();
    }

    /** A day, or nothing. */
    private static final class Day extends CalendarField {

        Day() {
            super("I have decided to see a doctor on");
        }

        /** Whether something was typed that is no day at all. */
        boolean isNoDay() {
            return getValue() == null && isInputValuePresent();
        }
    }
}
