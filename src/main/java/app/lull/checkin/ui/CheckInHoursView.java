package app.lull.checkin.ui;

import app.lull.account.Me;
import app.lull.checkin.Rhythm;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** At what hour do I look back on the day? */
@Route("check-in/hours")
@PageTitle("Hours of the check-in · Lull")
@RolesAllowed("PATIENT")
class CheckInHoursView extends Page {

    CheckInHoursView(Rhythm rhythm, Me me) {
        super("When do you look back on the day?");
        var patient = me.patient();
        lead("The check-in waits until then, so the rest of the day is free of it. "
                + "If these hours are fine as they are, keep them.");
        var ways = new Div(new Anchor("check-in/settings", "All about your check-in"));
        ways.addClassName("lull-checkin-foot");
        add(
                new HoursCard(rhythm.settings(patient).window(), "Keep these hours", window -> {
                    rhythm.keepWindow(patient, window);
                    Notice.done("Kept.");
                    UI.getCurrentOrThrow().navigate("today");
                }),
                ways);
    }
}
