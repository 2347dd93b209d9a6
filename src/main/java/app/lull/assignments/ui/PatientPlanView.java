package app.lull.assignments.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.assignments.Assignment;
import app.lull.assignments.PlanPage;
import app.lull.assignments.PlanThing;
import app.lull.assignments.TherapistPlans;
import app.lull.careteam.ui.StaysShared;
import app.lull.overview.ui.PatientWays;
import app.lull.store.Ids;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** What stands over one patient's default path, and what do I put there or take back? */
@Route("patients/:patient([0-9a-fA-F-]{36})/plan")
@PageTitle("Plan · Lull")
@RolesAllowed("THERAPIST")
class PatientPlanView extends Page implements BeforeEnterObserver {

    private final transient TherapistPlans plans;
    private final TherapistId therapist;
    private final Div standing = new Div();
    private PatientId patient = new PatientId(new UUID(0, 0));

    PatientPlanView(TherapistPlans plans, Me me) {
        super("Plan");
        this.plans = plans;
        this.therapist = me.therapist();
        wide();
        addClassName("lull-reply-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            patient = new PatientId(
                    UUID.fromString(event.getRouteParameters().get("patient").orElse("")));
            StaysShared.watch(this, patient, this::showStanding);
            show(plans.page(therapist, patient));
        } catch (NotFound | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(PlanPage page) {
        clear();
        setHeading("Plan for " + page.patientName());
        add(new PatientWays(patient, page.patientName(), "plan"));
        showStanding(page);
        add(Page.columns(
                new Div(new Section("What stands over the path", standing)),
                new Div(new Section(
                        "Change the plan",
                        Words.note(page.patientName() + " sees each change with your name, and may leave it out."),
                        new PlanForm(page, new Change())))));
    }

    /** What is being filled in beside it stays. */
    private void showStanding() {
        showStanding(plans.page(therapist, patient));
    }

    private void showStanding(PlanPage page) {
        standing.removeAll();
        standing.add(
                page.lines().isEmpty()
                        ? Words.note("Nothing. The path is as the program has it.")
                        : new PlanList(page, this::takeBack));
    }

    private void takeBack(UUID id) {
        try {
            plans.takeBack(therapist, patient, id);
        } catch (NotFound noLongerLinked) {
            Notice.show("You are not linked any more, so nothing can be changed here.");
            return;
        }
        show(plans.page(therapist, patient));
        focusHeading();
    }

    /** Sends what the form holds. */
    private class Change implements PlanForm.Sending {

        @Override
        public void assign(Assignment asked) {
            plans.assign(therapist, patient, Ids.next(), asked);
        }

        @Override
        public void unlock(int module) {
            plans.unlock(therapist, patient, Ids.next(), module);
        }

        @Override
        public void pause(PlanThing thing) {
            plans.pause(therapist, patient, Ids.next(), thing.kind(), thing.id());
        }

        @Override
        public void reorder(List<Integer> order) {
            plans.reorder(therapist, patient, Ids.next(), order);
        }

        @Override
        public void done(String words) {
            show(plans.page(therapist, patient));
            Notice.show(words);
        }
    }
}
