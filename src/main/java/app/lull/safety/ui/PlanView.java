package app.lull.safety.ui;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.safety.KeptPlan;
import app.lull.safety.SafetyPlans;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The plan for hard hours: six parts, each may stay empty. */
@Route("safety-plan")
@PageTitle("My plan · Lull")
@Menu(order = 8, title = "A plan for hard hours")
@RolesAllowed("PATIENT")
class PlanView extends Page {

    private final SafetyPlans plans;
    private final PatientId patient;
    private final PlanForm form = new PlanForm();
    private final MessagePlace message = new MessagePlace();
    private final Button save = Buttons.wide("Save", this::save);
    private KeptPlan kept;

    PlanView(SafetyPlans plans, Readers readers, Me me) {
        super("A plan for hard hours");
        this.plans = plans;
        this.patient = me.patient();
        this.kept = plans.of(patient);
        lead("Written in a calm moment, for one that is not. Each part may stay empty. "
                + readers.line(patient, DataKind.SAFETY));
        form.show(kept.plan());
        save.setDisableOnClick(true);
        add(form, message, save);
    }

    private void save() {
        try {
            form.clearErrors();
            kept = plans.keep(patient, form.plan(), kept.version());
            message.say(new Notice("Kept.", "It is here whenever you need it, and you can change it any time."));
        } catch (InvalidEntry e) {
            message.removeAll();
            form.show(e);
        } catch (EditedMeanwhile e) {
            kept = plans.of(patient);
            message.say(new Notice(
                    "The plan was changed somewhere else meanwhile.",
                    "What you wrote here is still on this page. Save again, and it takes the other one's place."));
        } finally {
            save.setEnabled(true);
        }
    }
}
