package app.lull.adverse.ui;

import app.lull.account.Me;
import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.adverse.Answer;
import app.lull.adverse.ChangePage;
import app.lull.adverse.Kind;
import app.lull.adverse.PlanChanges;
import app.lull.store.Ids;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** Something got harder: what would you like to change? */
@Route("change-plan")
@PageTitle("Your plan · Lull")
@RolesAllowed("PATIENT")
class ChangePlanView extends Page {

    private final PlanChanges changes;
    private final PatientId patient;
    private final Operator.Mode mode;
    private final UUID pause = Ids.next();
    private final MessagePlace message = new MessagePlace();
    private ChangePage page;

    ChangePlanView(PlanChanges changes, Operator operator, Me me) {
        super("Let us change the plan");
        this.changes = changes;
        this.patient = me.patient();
        this.mode = operator.mode();
        this.page = changes.page(patient);
        lead("A plan can be changed at any time. That is no step back.");
        show();
    }

    private void show() {
        clear();
        if (!page.told().isEmpty()) {
            add(noticed());
        }
        add(message, new Ways(page, this::choose));
    }

    private Section noticed() {
        var list = new UnorderedList();
        list.addClassName("lull-adverse-noticed");
        page.told().forEach(told -> list.add(new ListItem(Words.of(told.noticed(), mode))));
        var section = new Section("What got harder", list);
        if (page.has(Kind.SELF_HARM)) {
            var help = new Anchor("help", "If such thoughts are there now: help");
            help.setRouterIgnore(true);
            help.addClassName("lull-doctor-way");
            section.add(help);
        }
        if (page.hardWeeks()) {
            section.add(
                    new Paragraph("These weeks of the program ask for hard things. Worry can rise for a while then."));
        }
        return section;
    }

    private void choose(Answer answer) {
        if (answer == Answer.PAUSE_TRACKING) {
            var until = changes.pause(patient, page.ids(), pause);
            page = changes.page(patient);
            show();
            message.say(new Notice(
                    "The check-in is paused.",
                    "No check-in is asked for until %s. You can end the pause earlier.".formatted(Words.day(until)),
                    new Anchor("check-in/settings", "To the settings of the check-in")));
            return;
        }
        changes.answer(patient, page.ids(), answer);
        if (answer == Answer.AS_IT_IS) {
            page = changes.page(patient);
            show();
            message.say(new Notice("It stays as it is.", "This page is here whenever you want to change something."));
        } else {
            getUI().ifPresent(ui -> ui.navigate(Ways.path(answer)));
        }
    }
}
