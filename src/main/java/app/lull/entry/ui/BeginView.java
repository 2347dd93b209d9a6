package app.lull.entry.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.entry.EntryGate;
import app.lull.entry.EntryPage;
import app.lull.entry.Place;
import app.lull.ui.Buttons;
import app.lull.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * A few questions before day 1, one on a screen. Each screen has an address, so that the browser's way back is the way
 * back here too; without one, and for a screen further on than one has come, it is the first open question.
 */
@Route("begin/:at?")
@Menu(order = 10, title = "Your first answers")
@PageTitle("A few questions · Lull")
@RolesAllowed("PATIENT")
class BeginView extends Div implements BeforeEnterObserver {

    private final transient EntryGate gate;
    private final PatientId patient;

    BeginView(EntryGate gate, Me me) {
        this.gate = gate;
        this.patient = me.patient();
        addClassName("lull-begin");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("at").flatMap(Place::at).orElse(null);
        var page = gate.page(patient);
        show(page, page.placeFor(wanted));
    }

    private Page show(EntryPage page, Place place) {
        removeAll();
        var screen = Screens.of(page, place);
        var shown = new Page(screen.heading());
        if (place != Place.DONE && !page.isLongOver()) {
            shown.eyebrow("Before day 1 · %d of %d"
                    .formatted(page.path().indexOf(place) + 1, page.path().size() - 1));
        }
        Screens.lead(page, place, screen).forEach(paragraph -> shown.add(new Paragraph(paragraph)));
        shown.add(new Screens(gate, patient, page, () -> forward(place), () -> again(place)).part(place));
        if (place != Place.DONE || !page.isLongOver()) {
            shown.add(way(page, place));
        }
        add(shown);
        return shown;
    }

    /** Who came back later to look at an answer, or to give another one, goes back to all of them. */
    private static Div way(EntryPage page, Place place) {
        var before = page.isLongOver() ? Place.DONE : page.before(place);
        var way = Buttons.row(Buttons.plain("Back", () -> go(before == null ? "today" : address(before))));
        if (place != Place.DONE && !page.isLongOver()) {
            way.add(Buttons.plain("Later", () -> go("today")));
        }
        way.addClassName("lull-begin-way");
        return way;
    }

    /** On to the next screen, as the answers are now. */
    private void forward(Place place) {
        go(address(gate.page(patient).next(place)));
    }

    private void again(Place place) {
        show(gate.page(patient), place).focusHeading();
    }

    private static String address(Place place) {
        return "begin/" + place.path();
    }

    private static void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }
}
