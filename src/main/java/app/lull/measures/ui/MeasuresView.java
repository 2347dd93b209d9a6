package app.lull.measures.ui;

import app.lull.account.DataKind;
import app.lull.account.Me;
import app.lull.account.Readers;
import app.lull.measures.Due;
import app.lull.measures.Measures;
import app.lull.measures.Shelf;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Which questionnaire is due, when the others can be answered again, and what was answered before. */
@Route("measures")
@PageTitle("Questionnaires · Lull")
@Menu(order = 6, title = "Questionnaires")
@RolesAllowed("PATIENT")
class MeasuresView extends Page {

    private final transient Measures measures;
    private final transient Me me;

    MeasuresView(Measures measures, Readers readers, Me me) {
        super("Questionnaires");
        this.measures = measures;
        this.me = me;
        lead("A few published forms, at a few times. They compare you with yourself. "
                + readers.line(me.patient(), DataKind.MEASURES));
        show();
    }

    private void show() {
        clear();
        var shelf = measures.shelf(me.patient());
        add(new Section("Today", shelf.due() == null ? nothing() : due(shelf.due())));
        var others = new Section("When you like");
        shelf.forms().stream()
                .filter(one -> shelf.due() == null
                        || !one.form().id().equals(shelf.due().form()))
                .forEach(one -> others.add(spaced(one)));
        add(others);
        add(new Section(
                "Answered before",
                shelf.answered().isEmpty()
                        ? new EmptyState(
                                "Here is what you answered, once you have.",
                                "Each form stands here with its day and its number.")
                        : new Card(new HistoryTable(shelf.answered()))));
        shelf.besides().forEach(group -> add(new Section(group.title(), new BesideCard(group))));
        if (!shelf.former().isEmpty()) {
            add(new Section("Corrected or taken back", new FormerCard(shelf.former())));
        }
    }

    private static Component nothing() {
        return new Card().note("None is due today.");
    }

    private Component due(Due due) {
        var card = Card.subtitled(due.form()).note(due.why() + " About " + minutes(due.minutes()) + ".");
        if (due.answered()) {
            return card.note("Answered today.");
        }
        card.next(true);
        card.add(Buttons.row(
                Buttons.primary("Begin", () -> open(due.form())),
                Buttons.plain("Leave this one out", () -> leaveOut(due.form()))));
        return card;
    }

    private static Component spaced(Shelf.Spaced one) {
        var card = Card.subtitled(one.form().id()).note(one.form().title());
        if (one.last() != null) {
            card.note("Last answered on %s.".formatted(Sentences.day(one.last())));
        }
        if (one.from() != null) {
            card.note("You can answer it again from %s.".formatted(Sentences.day(one.from())));
        }
        if (one.better() != null) {
            card.note("From %s it says more: it looks back %d weeks."
                    .formatted(Sentences.day(one.better()), one.form().weeks()));
        }
        if (one.from() == null) {
            card.add(
                    new Div(Buttons.quiet("Answer it now", () -> open(one.form().id()))));
        }
        return card;
    }

    private void leaveOut(String form) {
        measures.letGo(me.patient(), form);
        show();
        focusHeading();
    }

    private static void open(String form) {
        UI.getCurrentOrThrow().navigate("measures/fill/" + form);
    }

    private static String minutes(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
