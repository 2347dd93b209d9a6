package app.lull.account.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.OwnAccount;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** What is my account set to, and how do I change or leave it? */
@Route("settings")
@Menu(order = 10, title = "Your account")
@PageTitle("Your account · Lull")
@RolesAllowed("PATIENT")
class SettingsView extends Page {

    private final transient Me me;
    private final transient OwnAccount accounts;

    SettingsView(Me me, OwnAccount accounts) {
        super("Your account");
        this.me = me;
        this.accounts = accounts;
        show();
    }

    private void show() {
        clear();
        var profile = accounts.profile(me.patient());
        add(
                name(profile),
                place(profile),
                OwnPassword.password(accounts, me),
                OwnPassword.devices(accounts, me),
                erase());
    }

    private Card name(OwnAccount.Profile profile) {
        var fields = new Fields();
        var called = fields.name("called", new TextField("What may Lull call you?"));
        called.setValue(profile.called());
        var save = Buttons.quiet("Save", () -> {
            fields.clear();
            try {
                accounts.rename(me.patient(), called.getValue(), profile.version());
                show();
                Notice.done("Saved.");
            } catch (InvalidEntry refused) {
                fields.show(refused);
            } catch (EditedMeanwhile e) {
                Refusal.at(
                        called,
                        "This was changed in another place meanwhile. It now says: "
                                + accounts.profile(me.patient()).called());
            }
        });
        return Card.titled("You", new Paragraph(profile.email()), called, Buttons.row(save));
    }

    private Card place(OwnAccount.Profile profile) {
        var zones = new ComboBox<ZoneId>("Place");
        zones.setItems(Zones.places());
        zones.setItemLabelGenerator(Zones::spoken);
        zones.setValue(profile.zone());
        var save = Buttons.quiet("Use this place", () -> {
            var chosen = zones.getValue();
            if (chosen == null) {
                Refusal.at(zones, "Please choose a place from the list.");
                return;
            }
            accounts.takeZone(me.patient(), chosen);
            show();
            Notice.show("From now on your day begins at 04:00 in " + Zones.spoken(chosen) + ".");
        });
        return Card.titled("Where your day begins", zones, Buttons.row(save))
                .note(
                        "A day begins at 04:00 there, so a late evening stays one evening. Days you have lived keep their date.");
    }

    private Card erase() {
        var fields = new Fields();
        var current = fields.name("current", new PasswordField("Your password, to be sure it is you"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var erase = Buttons.quiet("Erase my account and everything in it", () -> {
            fields.clear();
            try {
                accounts.erase(me.patient(), current.getValue());
                OwnPassword.leave("/");
            } catch (InvalidEntry refused) {
                fields.show(refused);
            }
        });
        return Card.titled("Leave and erase", current, Buttons.row(erase))
                .note(
                        "Everything you entered is erased at once. It cannot be brought back. You may want to take your data first.");
    }
}
