package app.lull.doctor.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.doctor.VisitPage;
import app.lull.doctor.VisitPages;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.CalendarField;
import app.lull.ui.Card;
import app.lull.ui.Page;
import app.lull.ui.Refusal;
import app.lull.ui.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** When is the visit? Each planned one has a page, and those that are over keep theirs. */
@Route("doctor")
@PageTitle("For the doctor · Lull")
@Menu(order = 9, title = "For the doctor")
@RolesAllowed("PATIENT")
class DoctorView extends Page {

    private final VisitPages pages;
    private final PatientId patient;
    private final UUID id = Ids.next();
    private final DatePicker visitOn = new CalendarField("The day of the visit");
    private final Button begin = Buttons.primary("Write the page", this::begin);

    DoctorView(VisitPages pages, Me me) {
        super("For the doctor");
        this.pages = pages;
        this.patient = me.patient();
        lead("One page with what a doctor asks, for a visit that is planned. Writing it once is enough.");
        visitOn.setAutoOpen(false); // else the calendar lies over the refusal and over the button
        visitOn.addValueChangeListener(change -> visitOn.setInvalid(false));
        pages.decided(patient).ifPresent(this::offer);
        begin.setDisableOnClick(true);
        var when = way("see-a-doctor", "When to book a visit");
        when.setRouterIgnore(true);
        var card = Card.titled(
                "When is the visit?",
                visitOn,
                Buttons.row(begin),
                way("read/K08", "What a doctor asks, and may do"),
                way("worksheets/W15", "My plan with the doctor"),
                way("review/report", "Values from a blood test"),
                when);
        card.addClassName("lull-doctor-begin");
        add(card);
        var all = pages.all(patient);
        show("Planned", all.stream().filter(VisitPage::open).toList().reversed());
        show("Earlier", all.stream().filter(page -> !page.open()).toList());
    }

    private void offer(LocalDate decided) {
        visitOn.setValue(decided);
        visitOn.setHelperText("The day you have decided on. You can choose another one.");
    }

    private void show(String title, List<VisitPage> visits) {
        if (!visits.isEmpty()) {
            var section = new Section(title);
            section.addClassName("lull-doctor-list");
            visits.forEach(visit -> section.add(card(visit)));
            add(section);
        }
    }

    private static Card card(VisitPage visit) {
        var link = way("doctor/" + visit.id(), visit.open() ? "Go on" : "Look at it");
        link.setAriaLabel("%s: the page for %s".formatted(link.getText(), Words.day(visit.visitOn())));
        var count = visit.text().answers().size();
        var card = Card.subtitled("Visit on " + Words.day(visit.visitOn()))
                .note(count == 1 ? "One question is answered." : count + " questions are answered.");
        card.add(link);
        return card;
    }

    private static Anchor way(String path, String words) {
        var link = new Anchor(path, words);
        link.addClassName("lull-doctor-way");
        return link;
    }

    private void begin() {
        visitOn.setInvalid(false);
        try {
            if (visitOn.getValue() == null) {
                throw new InvalidEntry("visitOn", "Choose the day, for example next Tuesday.");
            }
            var page = pages.begin(patient, id, visitOn.getValue());
            getUI().ifPresent(ui -> ui.navigate("doctor/" + page.id()));
        } catch (InvalidEntry refused) {
            Refusal.at(visitOn, refused.getMessage());
        } finally {
            begin.setEnabled(true);
        }
    }
}
