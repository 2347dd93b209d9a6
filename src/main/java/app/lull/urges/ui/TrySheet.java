package app.lull.urges.ui;

import app.lull.account.InvalidEntry;
import app.lull.store.Ids;
import app.lull.ui.RatingDial;
import app.lull.ui.Refusal;
import app.lull.urges.LadderPage.Rung;
import app.lull.urges.LadderTry.Went;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a step of the ladder went: with the urge as it began, at its strongest, and in the end. */
class TrySheet extends KeepingSheet {

    private static final int LONGEST_NOTE = 500;

    /** Keeps it under the id. */
    @FunctionalInterface
    interface Tells {
        /** @throws InvalidEntry where it cannot be kept */
        void tell(
                UUID id,
                Went went,
                @Nullable Integer start,
                @Nullable Integer peak,
                @Nullable Integer end,
                @Nullable String note);
    }

    private final RadioButtonGroup<Went> went = new RadioButtonGroup<>("How it went");
    private final RatingDial start = dial("The urge as it began");
    private final RatingDial peak = dial("At its strongest");
    private final RatingDial end = dial("In the end");
    private final TextArea note = new TextArea("What happened, if you like");

    TrySheet(Rung rung, Tells tells) {
        super("How it went");
        var of = new Paragraph(rung.called() + ": " + Words.of(rung.check().step()) + ".");
        of.addClassName("lull-note");
        of.getElement().setAttribute("dir", "auto");
        went.setItems(Went.values());
        went.setItemLabelGenerator(Words::of);
        went.setManualValidation(true);
        went.addValueChangeListener(change -> went.setInvalid(false));
        note.setMaxLength(LONGEST_NOTE);
        note.setManualValidation(true);
        note.setWidthFull();
        note.getElement().setAttribute("dir", "auto");
        put(of, went, start, peak, end, note);
        var id = Ids.next();
        keeps("Keep it", () -> {
            if (went.isEmpty()) {
                Refusal.at(went, "Choose one. Each of them counts as tried.");
                return false;
            }
            tells.tell(
                    id,
                    went.getValue(),
                    start.chosen().orElse(null),
                    peak.chosen().orElse(null),
                    end.chosen().orElse(null),
                    note.getValue());
            return true;
        });
    }

    private static RatingDial dial(String question) {
        return new RatingDial(question, 0, 10, "no urge", "as strong as it gets").optional();
    }

    @Override
    void refuse(InvalidEntry refused) {
        switch (refused.field()) {
            case "note" -> say(note, refused);
            case "peak" -> {
                peak.setValue(null);
                peak.missing(refused.getMessage());
            }
            default -> say(went, refused);
        }
    }
}
