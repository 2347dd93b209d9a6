package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.overview.Evidence;
import app.lull.overview.Topic;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What does the plan for hard hours say? */
@Route("patients/:patient([0-9a-fA-F-]{36})/safety")
@PageTitle("The plan · Lull")
@RolesAllowed("THERAPIST")
class HardHoursView extends EvidenceScreen {

    HardHoursView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void show() {
        show(Topic.SAFETY, evidence().safety(therapist(), patient()), kept -> {
            if (kept.changedOn() == null) {
                return;
            }
            var plan = kept.plan().plan();
            var list = new DescriptionList();
            list.addClassName("lull-patient-days");
            line(list, "How a hard hour begins", plan.warningSigns());
            line(list, "What helps alone", plan.helpsAlone());
            line(list, "Whom to be with or to ask", plan.people());
            line(list, "Doctors, therapists, services", plan.professionals());
            line(list, "A safer place", plan.surroundings());
            line(list, "Worth staying for", plan.reasons());
            add(Card.titled("The plan, changed on %s".formatted(Words.day(kept.changedOn())), list));
        });
    }

    private static void line(DescriptionList list, String term, String words) {
        var said = new DescriptionList.Description(words.isBlank() ? "nothing written" : words);
        said.getElement().setAttribute("dir", "auto");
        list.add(new DescriptionList.Term(term), said);
    }
}
