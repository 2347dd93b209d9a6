package app.lull.taper.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.taper.FeltClosed;
import app.lull.taper.FeltDiary;
import app.lull.taper.FeltPage;
import app.lull.taper.Symptoms;
import app.lull.ui.BandChoice;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.EmptyState;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Scale;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How less caffeine was felt today: ten questions, once a day at most, and only if one likes. */
@Route("taper/evening")
@PageTitle("Your day · Lull")
@RolesAllowed("PATIENT")
class FeltView extends Page {

    private static final String MISSING = "Not answered yet. All ten are needed.";

    private final transient FeltDiary diary;
    private final PatientId patient;
    private final List<BandChoice> items = Words.SYMPTOMS.stream()
            .map(symptom -> new BandChoice(symptom, Words.HOW_MUCH))
            .toList();
    private final MessagePlace message = new MessagePlace();
    private final Button save = Buttons.wide("Save", this::save);
    private transient FeltPage page;

    FeltView(FeltDiary diary, Me me) {
        super("With less caffeine");
        this.diary = diary;
        this.patient = me.patient();
        this.page = diary.page(patient);
        save.setDisableOnClick(true);
        lead("These can come with less caffeine and go in 2 to 9 days. Answer if you like, for today as a whole.");
        show();
    }

    private void show() {
        var back = new Div(new Anchor("taper", "To your plan"));
        back.addClassName("lull-taper-back");
        if (!page.open()) {
            add(
                    new EmptyState(
                            "Ten short questions, while a step of your plan runs.",
                            "No step runs today. There is nothing to answer."),
                    back);
            return;
        }
        var saved = page.saved();
        if (saved != null) {
            fill(saved.symptoms());
        }
        var questions = new Div();
        questions.addClassName("lull-taper-questions");
        items.forEach(item -> questions.add(new Card(item)));
        add(
                Buttons.row(Buttons.quiet("Nothing of this today", () -> fill(Symptoms.NONE))),
                questions,
                message,
                save,
                back);
    }

    private void fill(Symptoms symptoms) {
        var answers = symptoms.inOrder();
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setValue(answers.get(i));
        }
    }

    private void save() {
        try {
            var missing = items.stream().filter(Scale::isEmpty).toList();
            missing.forEach(item -> item.missing(MISSING));
            if (missing.isEmpty()) {
                keep(Symptoms.of(items.stream().map(BandChoice::getValue).toList()));
            } else {
                missing.getFirst().focus();
            }
        } finally {
            save.setEnabled(true);
        }
    }

    private void keep(Symptoms symptoms) {
        try {
            diary.save(patient, page.answered(symptoms));
            page = diary.page(patient);
            message.say(kept(symptoms));
        } catch (EditedMeanwhile e) {
            page = diary.page(patient);
            message.say(new Notice(
                    "Today was answered in another window too.",
                    "What is there stays until you choose. Save again to keep what is here."));
        } catch (FeltClosed e) {
            message.say(new Notice(
                    "This day has closed, or your plan does not run any more.",
                    "These answers are not kept. They stay on this page until you leave it."));
        }
    }

    private Notice kept(Symptoms symptoms) {
        var until = page.nextIsHeldUntil();
        if (symptoms.hold() && until != null) {
            return new Notice(
                    "Kept. The step is repeated until %s.".formatted(Words.day(until)),
                    "Your answers say that less caffeine is felt a lot, so the step stays for four more days. "
                            + "You can go on without the repeat on the page of your plan.");
        }
        return new Notice("Kept.", "It can be changed until 04:00. The plan goes on as it is.");
    }
}
