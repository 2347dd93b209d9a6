package app.lull.account.ui;

import app.lull.account.Me;
import app.lull.account.OwnAccount;
import app.lull.account.Role;
import app.lull.ui.Buttons;
import app.lull.ui.FrameBanner;
import app.lull.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.util.Optional;

/** Asks, once, when the device is in another zone than the patient's days; it is never silently taken. */
@org.springframework.stereotype.Component
class ZoneBanner implements FrameBanner {

    private final Me me;
    private final OwnAccount accounts;

    ZoneBanner(Me me, OwnAccount accounts) {
        this.me = me;
        this.accounts = accounts;
    }

    @Override
    public Optional<Component> show() {
        if (!me.is(Role.PATIENT)) {
            return Optional.empty();
        }
        return Zones.known(UI.getCurrentOrThrow()
                        .getPage()
                        .getExtendedClientDetails()
                        .getTimeZoneId())
                .flatMap(reported -> accounts.zoneToAskAbout(me.patient(), reported))
                .map(this::question);
    }

    private Component question(ZoneId reported) {
        var patient = me.patient();
        var own = accounts.profile(patient).zone();
        var notice = new Notice(
                "Your device is in " + Zones.spoken(reported) + ".",
                "Your days here begin at 04:00 in " + Zones.spoken(own)
                        + ". Days you have lived keep their date either way.");
        var take = Buttons.quiet("Use " + Zones.spoken(reported), () -> {
            accounts.takeZone(patient, reported);
            UI.getCurrentOrThrow().refreshCurrentRoute(true);
        });
        var keep = Buttons.plain("Keep " + Zones.spoken(own), () -> {
            accounts.keepZoneThough(patient, reported);
            notice.removeFromParent();
        });
        notice.add(Buttons.row(take, keep));
        return notice;
    }
}
