package app.lull.doctor.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.doctor.VisitPage;
import app.lull.doctor.VisitPages;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** What would you like to tell the doctor? The page of one visit: written until its day is over, then as it was. */
@Route("doctor/:visit([0-9a-f-]{36})")
@PageTitle("Your page · Lull")
@RolesAllowed("PATIENT")
class VisitView extends Page implements BeforeEnterObserver {

    private final VisitPages pages;
    private final PatientId patient;

    VisitView(VisitPages pages, Me me) {
        super("Your page");
        this.pages = pages;
        this.patient = me.patient();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = UUID.fromString(event.getRouteParameters().get("visit").orElseThrow());
            show(pages.page(patient, id));
        } catch (NotFound | IllegalArgumentException gone) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(VisitPage page) {
        clear();
        setHeading("Your page for " + Words.date(page.visitOn()));
        if (page.open()) {
            add(
                    new Writing(pages, patient, page, this::show),
                    Buttons.row(Buttons.plain("The visit is cancelled", () -> remove(page.id()))));
        } else {
            add(new AsItWas(pages, patient, page));
        }
        var back = new Anchor("doctor", "All visits");
        back.addClassName("lull-doctor-way");
        add(back);
    }

    private void remove(UUID id) {
        try {
            pages.remove(patient, id, pages.page(patient, id).version()).ifPresent(this::gone);
        } catch (NotFound | EditedMeanwhile e) {
            getUI().ifPresent(ui -> ui.navigate(DoctorView.class));
        }
    }

    private void gone(VisitPage removed) {
        clear();
        var back = new Anchor("doctor", "All visits");
        back.addClassName("lull-doctor-way");
        add(back);
        offerUndo("The page is taken away.", () -> putBack(removed));
    }

    private void putBack(VisitPage removed) {
        try {
            pages.putBack(patient, removed);
            show(pages.page(patient, removed.id()));
        } catch (InvalidEntry refused) {
            Notice.show(refused.getMessage());
        }
    }
}
