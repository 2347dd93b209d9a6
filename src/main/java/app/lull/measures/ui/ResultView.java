package app.lull.measures.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.Operator;
import app.lull.measures.Measures;
import app.lull.measures.Result;
import app.lull.measures.Result.Compared;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** What came of one form: the number, what it is and is not, and how it compares with before. */
@Route("measures/result/:id")
@PageTitle("Questionnaires · Lull")
@RolesAllowed("PATIENT")
class ResultView extends Page implements BeforeEnterObserver {

    private final transient Measures measures;
    private final transient Me me;
    private final boolean clinical;

    ResultView(Measures measures, Operator operator, Me me) {
        super("What you answered");
        this.measures = measures;
        this.me = me;
        this.clinical = operator.mode() == Operator.Mode.CLINICAL;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        show(result(event.getRouteParameters().get("id").orElse("")));
    }

    private Result result(String id) {
        try {
            return measures.result(me.patient(), UUID.fromString(id));
        } catch (NotFound | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(Result result) {
        add(number(result));
        if (result.isWorse()) {
            add(worse());
        }
        if (result.isWorthATalk() && !result.isWorse()) {
            add(talk());
        }
        if (!result.offers().isEmpty()) {
            add(offers(result.offers()));
        }
        add(Card.titled("What this number is")
                .note(Sentences.whatItIs(result.form().weeks(), clinical))
                .note(
                        "Whatever the number: when it gets too much, talk with someone you trust, a doctor or a therapist. "
                                + "Help in a crisis is at the foot of this page."));
        addMore(result);
        add(Buttons.row(
                Buttons.quiet("Back to Today", () -> UI.getCurrentOrThrow().navigate("today")),
                Buttons.plain("All questionnaires", () -> UI.getCurrentOrThrow().navigate("measures"))));
        var credit = new Paragraph(
                result.form().credit() + " " + result.form().loinc().notice());
        credit.addClassName("lull-measures-credit");
        add(credit);
    }

    private static Card number(Result result) {
        var card = Card.titled(
                result.form().id() + ", " + Sentences.day(result.kept().day()));
        var words = result.words();
        if (words != null) {
            card.add(new Paragraph("You named " + words + "."));
        }
        var with = result.with();
        if (with != null) {
            card.note(Sentences.together(with));
        }
        var total = new Span(Integer.toString(result.kept().total()));
        total.addClassName("total");
        var line = new Paragraph(new Text("Your answers add up to "), total, new Text(" of " + result.most() + "."));
        line.addClassName("lull-measures-number");
        card.add(line);
        card.note(Sentences.range(result.most()));
        var notForThem = result.kept().answered().doesNotApply().size();
        if (notForThem > 0) {
            card.note("One question does not apply to you. It counts as 0.");
        }
        compare(card, result);
        return card;
    }

    private static void compare(Card card, Result result) {
        var start = result.start();
        if (start == null) {
            card.note("This is the first time, so there is nothing to compare it with yet.");
            return;
        }
        card.add(new Paragraph("Since the start: " + Sentences.change(result.kept(), start)));
        var change = result.form().change();
        if (start.recovered() && change != null && change.line() != null) {
            card.note(Sentences.recovered(change.line()));
        }
        Compared before = result.before();
        if (before != null) {
            card.add(new Paragraph("Since the last time: " + Sentences.change(result.kept(), before)));
        }
    }

    private static Card talk() {
        var card = Card.titled("Worth showing to your doctor")
                .note(
                        "Answers like these are a good reason to talk with a doctor or a therapist. They know this well, and "
                                + "there is help for it. You can bring this page, or write one for the visit.");
        card.add(new Anchor("doctor", "A page for the doctor"));
        return card;
    }

    private static Notice worse() {
        return new Notice(
                "Let us look at the plan",
                "Weeks like this happen, also while a program works. You can take an easier step, or leave the tracking for "
                        + "some days. If it stays like this, talk with your doctor or a therapist. Bring this page: it "
                        + "shows what changed.",
                new Anchor("practice", "An easier step: Practice"),
                new Anchor("help", "Help in a crisis"));
    }

    private static Card offers(List<String> forms) {
        var card = Card.titled("A longer form")
                .note("You named a good deal in this short form. A longer one can say more, if "
                        + "you like. It can wait: Today brings it up again for a week.");
        forms.forEach(form -> card.add(
                Buttons.quiet("Answer the " + form, () -> UI.getCurrentOrThrow().navigate("measures/fill/" + form))));
        return card;
    }

    private void addMore(Result result) {
        var answers = new Card(new AnswersTable(result));
        var buttons = new Div(new Disclosure("Your answers", answers));
        buttons.addClassName("lull-measures-more");
        add(buttons, answers);
        var change = result.form().change();
        if (clinical && change != null && change.help() != null) {
            var help = new Card().note(change.help());
            buttons.add(new Disclosure("What counts as a change?", help));
            add(help);
        }
    }
}
