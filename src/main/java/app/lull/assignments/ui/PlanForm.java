package app.lull.assignments.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.assignments.Assignment;
import app.lull.assignments.PlanPage;
import app.lull.assignments.PlanThing;
import app.lull.assignments.Verb;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;

/** One way to change a plan: what to do, with what, and when. Errors stand at their field. */
class PlanForm extends Div {

    /** Where what was filled in goes; each may refuse with an {@link InvalidEntry}. */
    interface Sending {

        void assign(Assignment asked);

        void unlock(int module);

        void pause(PlanThing thing);

        void reorder(List<Integer> order);

        /** Shows the page anew. */
        void done(String words);
    }

    private final transient PlanPage page;
    private final transient Sending sending;
    private final Select<Verb> verb = new Select<>();
    private final ComboBox<PlanThing> thing = new ComboBox<>("Which");
    private final CalendarField from = new CalendarField("From");
    private final CalendarField until = new CalendarField("Last day, if there is one");
    private final Div dates = new Div(from, until);
    private final TextArea note = new TextArea("A few words to them, if you like");
    private final Paragraph explained = Words.note("");
    private final MessagePlace message = new MessagePlace();
    private final OrderOfWeeks order;
    private final Button send = Buttons.primary("Put it in the plan", this::send);

    PlanForm(PlanPage page, Sending sending) {
        this.page = page;
        this.sending = sending;
        this.order = new OrderOfWeeks(page.order() == null ? List.of() : page.order());
        addClassName("lull-plan-form");
        verb.setLabel("What to do");
        verb.setItems(Verb.values());
        verb.setItemLabelGenerator(PlanForm::words);
        verb.setValue(Verb.ASSIGN);
        verb.addValueChangeListener(change -> fit());
        thing.setItemLabelGenerator(PlanForm::words);
        thing.setManualValidation(true);
        thing.addValueChangeListener(change -> thing.setInvalid(false));
        from.setValue(page.today());
        from.setMin(page.today());
        from.setHelperText("Days here are theirs; today is %s.".formatted(Words.day(page.today())));
        dates.addClassName("lull-plan-dates");
        note.setMaxLength(Assignment.LONGEST_NOTE);
        note.setManualValidation(true);
        note.setHelperText(
                "It stands with what you ask for. %s characters at most.".formatted(Assignment.LONGEST_NOTE));
        add(verb, thing, dates, note, order, explained, message, Buttons.row(send));
        fit();
    }

    /** Shows what this kind of change needs; what was filled in elsewhere stays. */
    private void fit() {
        var what = verb.getValue();
        thing.setItems(
                switch (what) {
                    case ASSIGN -> page.toAssign();
                    case UNLOCK -> page.toUnlock();
                    case PAUSE -> page.toPause();
                    case ORDER -> List.of();
                });
        thing.setInvalid(false);
        thing.setVisible(what != Verb.ORDER);
        dates.setVisible(what == Verb.ASSIGN);
        note.setVisible(what == Verb.ASSIGN);
        order.setVisible(what == Verb.ORDER && page.order() != null);
        send.setEnabled(what != Verb.ORDER || page.order() != null);
        explained.setText(explained(what));
        message.removeAll();
    }

    private String explained(Verb what) {
        return switch (what) {
            case ASSIGN ->
                "It is a step of their day until it is done. A form is asked for again after 7 days at the earliest.";
            case UNLOCK ->
                "They may begin it before its time, and come back to where they were. The gate of week 8 stays, and so does "
                        + "whatever waits because of how somebody is.";
            case PAUSE ->
                "A week is passed over, anything else is not asked for, until you take it back. What they wrote stays. Help "
                        + "and what is about safety cannot be paused.";
            case ORDER ->
                page.order() == null
                        ? "Where they are on the path is not shared with you, so the order cannot be changed here."
                        : "What they have begun stays where it is.";
        };
    }

    private void send() {
        Stream.<HasValidation>of(thing, from, until, note).forEach(field -> field.setInvalid(false));
        message.removeAll();
        try {
            sendOne(verb.getValue());
        } catch (InvalidEntry refused) {
            refuse(refused);
        } catch (NotFound noLongerLinked) {
            message.add(new Notice("You are not linked any more.", "Nothing was changed."));
        }
    }

    private void sendOne(Verb what) {
        if (what == Verb.ORDER) {
            sending.reorder(order.numbers());
            sending.done("The order is changed.");
            return;
        }
        var chosen = thing.getValue();
        if (chosen == null) {
            throw new InvalidEntry("thing", "Choose one from the list.");
        }
        if (what == Verb.UNLOCK) {
            sending.unlock(Integer.parseInt(chosen.id()));
        } else if (what == Verb.PAUSE) {
            sending.pause(chosen);
        } else {
            var first = from.getValue();
            if (first == null) {
                throw new InvalidEntry("from", "Choose a day.");
            }
            sending.assign(new Assignment(chosen.kind(), chosen.id(), first, until.getValue(), note.getValue()));
        }
        sending.done("It is in the plan.");
    }

    private void refuse(InvalidEntry refused) {
        var words = refused.getMessage();
        switch (refused.field()) {
            case "from" -> Refusal.at(from, words);
            case "until" -> Refusal.at(until, words);
            case "note" -> Refusal.at(note, words);
            case "thing" -> Refusal.at(thing, words);
            default -> message.add(new Notice("The order was not changed.", words));
        }
    }

    private static String words(Verb verb) {
        return switch (verb) {
            case ASSIGN -> "Ask for a session, a worksheet or a form";
            case UNLOCK -> "Open a week now";
            case ORDER -> "Put the weeks in another order";
            case PAUSE -> "Pause something";
        };
    }

    private static String words(PlanThing thing) {
        return switch (thing.kind()) {
            case MODULE -> thing.title();
            case SESSION -> "Session: " + thing.title();
            case WORKSHEET -> "Worksheet: " + thing.title();
            case MEASURE -> "Form: %s, %s".formatted(thing.id(), thing.title());
        };
    }
}
