package app.lull.checkin.ui;

import app.lull.account.Me;
import app.lull.checkin.Rhythm;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** When am I asked, how often, what about, and how do I pause it? */
@Route("check-in/settings")
@Menu(order = 8, title = "Hours of the check-in, and breaks")
@PageTitle("Check-in · Lull")
@RolesAllowed("PATIENT")
class CheckInSettingsView extends Page {

    private final transient Rhythm rhythm;
    private final transient Me me;
    private final Div back = new Div(new Anchor("check-in", "To the check-in"));

    CheckInSettingsView(Rhythm rhythm, Me me) {
        super("Your check-in");
        this.rhythm = rhythm;
        this.me = me;
        addClassName("lull-checkin-settings");
        back.addClassName("lull-checkin-foot");
        lead("Once a day at most, and less and less as you go. What you wrote is kept, whatever you choose here.");
        show();
    }

    private void show() {
        clear();
        var patient = me.patient();
        var settings = rhythm.settings(patient);
        add(
                new HoursCard(settings.window(), "Save these hours", window -> {
                    rhythm.keepWindow(patient, window);
                    saved();
                }),
                new PaceCard(settings, (pace, weekdays, weekday) -> {
                    rhythm.keepPace(patient, pace);
                    rhythm.keepDays(patient, weekdays, weekday);
                    saved();
                }),
                new BreakCard(
                        settings,
                        new BreakCard.Changes(
                                (id, from, until) -> {
                                    rhythm.takeHoliday(patient, id, from, until);
                                    saved();
                                },
                                () -> {
                                    rhythm.endHoliday(patient);
                                    saved();
                                },
                                id -> {
                                    rhythm.callOffHoliday(patient, id);
                                    saved();
                                })),
                new AmountCard(settings.choices().twitchAmount(), asked -> {
                    rhythm.askTwitchAmount(patient, asked);
                    saved();
                }),
                back);
    }

    private void saved() {
        show();
        Notice.done("Saved.");
        focusHeading();
    }
}
