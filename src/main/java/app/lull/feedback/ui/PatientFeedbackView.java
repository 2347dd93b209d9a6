package app.lull.feedback.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.ui.StaysShared;
import app.lull.feedback.About;
import app.lull.feedback.Feedback;
import app.lull.feedback.FeedbackList.Item;
import app.lull.overview.ui.PatientWays;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** What of one patient waits for a word, and what else there is to say something about. */
@Route("patients/:patient([0-9a-fA-F-]{36})/feedback")
@PageTitle("Feedback · Lull")
@RolesAllowed("THERAPIST")
class PatientFeedbackView extends Page implements BeforeEnterObserver {

    private final transient Feedback feedback;
    private final TherapistId therapist;

    PatientFeedbackView(Feedback feedback, Me me) {
        super("Feedback");
        this.feedback = feedback;
        this.therapist = me.therapist();
        addClassName("lull-reply-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var patient = new PatientId(
                    UUID.fromString(event.getRouteParameters().get("patient").orElse("")));
            StaysShared.watch(this, patient, () -> show(patient));
            show(patient);
        } catch (NotFound | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(PatientId patient) {
        var list = feedback.list(therapist, patient);
        clear();
        setHeading("Feedback for " + list.patientName());
        add(new PatientWays(patient, list.patientName(), "feedback"));
        add(new Section(
                "Waits for a word of yours",
                list.waiting().isEmpty()
                        ? Words.note("No worksheet waits.")
                        : items(patient, list.waiting(), "since ")));
        add(new Section(
                "Everything else that is shared",
                list.others().isEmpty() ? Words.note("Nothing else is shared.") : items(patient, list.others(), "")));
    }

    private static UnorderedList items(PatientId patient, List<Item> items, String before) {
        var list = new UnorderedList();
        list.addClassName("lull-written-list");
        items.forEach(item -> list.add(item(patient, item, before)));
        return list;
    }

    private static ListItem item(PatientId patient, Item item, String before) {
        var thing = item.thing();
        var path = "patients/%s/feedback/%s/%s"
                .formatted(patient, thing.about() == About.WORKSHEET ? "worksheets" : "exposures", thing.id());
        return new ListItem(
                new Anchor(path, thing.title()),
                Words.note("%s · %s%s%s"
                        .formatted(
                                Words.kind(thing.about()),
                                before,
                                Words.day(item.since()),
                                item.remarks() == 0 ? "" : " · you said something about it")));
    }
}
