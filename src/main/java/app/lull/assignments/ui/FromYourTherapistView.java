package app.lull.assignments.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.assignments.OwnPlan;
import app.lull.assignments.PlanLine;
import app.lull.assignments.PlanLine.Stands;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;

/** What did my therapist put in my plan, and what of it do I leave out? */
@Route("from-your-therapist")
@PageTitle("Your plan · Lull")
@RolesAllowed("PATIENT")
class FromYourTherapistView extends Page {

    private final transient OwnPlan plan;
    private final PatientId patient;

    FromYourTherapistView(OwnPlan plan, Me me) {
        super("Your therapist’s plan");
        this.plan = plan;
        this.patient = me.patient();
        lead(
                "Someone you are linked with can ask you for something, open a week, let something rest, or change the order. "
                        + "You decide: what you leave out does not count, and nothing you wrote is touched.");
        show();
    }

    private void show() {
        clear();
        var lines = plan.lines(patient);
        if (lines.isEmpty()) {
            add(new EmptyState(
                    "What a therapist puts in your plan will be here.",
                    "Until then your ten weeks are as the program has them."));
            return;
        }
        add("Now", lines, line -> isNow(line.stands()));
        add("You left this out", lines, line -> line.stands() == Stands.LEFT_OUT);
        add("Behind you", lines, line -> line.stands() == Stands.DONE || line.stands() == Stands.PAST);
        add("Does not count now", lines, line -> line.stands() == Stands.RESTS || line.stands() == Stands.OVER);
    }

    private static boolean isNow(Stands stands) {
        return stands == Stands.HOLDS || stands == Stands.COMES;
    }

    private void add(String heading, List<PlanLine> lines, Predicate<PlanLine> which) {
        var cards = lines.stream().filter(which).map(this::card).toList();
        if (!cards.isEmpty()) {
            var list = new Div();
            cards.forEach(list::add);
            list.addClassName("lull-plan-cards");
            add(new Section(heading, list));
        }
    }

    private Card card(PlanLine line) {
        var card = Card.subtitled("%s %s".formatted(line.by(), line.what()));
        var note = line.note();
        if (note != null) {
            card.add(Words.quoted(note));
        }
        card.note(words(line));
        var buttons = Buttons.row();
        var path = line.path();
        if (path != null && line.stands() == Stands.HOLDS) {
            var way = new Anchor(path, "Begin");
            way.setAriaLabel("Begin " + line.called());
            way.addClassName("lull-plan-way");
            buttons.add(way);
        }
        if (line.stands() == Stands.LEFT_OUT) {
            buttons.add(choice("Take it in again", line, false));
        } else if (isNow(line.stands())) {
            buttons.add(choice("Leave it out", line, true));
        }
        if (buttons.getComponentCount() > 0) {
            card.add(buttons);
        }
        return card;
    }

    private Button choice(String words, PlanLine line, boolean leave) {
        var button = Buttons.plain(words, () -> choose(line, leave));
        button.setAriaLabel("%s: %s %s".formatted(words, line.by(), line.what()));
        return button;
    }

    private void choose(PlanLine line, boolean leave) {
        try {
            plan.leaveOut(patient, line.id(), leave);
        } catch (NotFound takenBackMeanwhile) {
            // what is shown anew says so
        }
        show();
        if (leave) {
            offerUndo("Left out.", () -> choose(line, false));
        }
        focusHeading();
    }

    private static String words(PlanLine line) {
        return switch (line.stands()) {
            case COMES, HOLDS, LEFT_OUT -> Words.when(line);
            case DONE -> "Done.";
            case PAST -> "Its days are over. Nothing is owed.";
            case RESTS -> "You paused the link to %s. This counts again when the link goes on.".formatted(line.by());
            case OVER -> "The link to %s is over, so this does not count any more.".formatted(line.by());
        };
    }
}
