package app.lull.account.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.OwnAccount;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** The two cards every account has: its password, and its devices. */
final class OwnPassword {

    private OwnPassword() {}

    static Card password(OwnAccount accounts, Me me) {
        var fields = new Fields();
        var current = fields.name("current", new PasswordField("Current password"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var fresh = fields.name("password", new PasswordField("New password"));
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        var save = Buttons.quiet("Change password", () -> {
            fields.clear();
            try {
                accounts.changePassword(me.patient(), current.getValue(), fresh.getValue());
                leave("sign-in");
            } catch (InvalidEntry refused) {
                fields.show(refused);
            }
        });
        return Card.titled("Password", current, fresh, Buttons.row(save))
                .note("Afterwards you sign in again, here and on every other device.");
    }

    static Card devices(OwnAccount accounts, Me me) {
        var everywhere = Buttons.quiet("Sign out everywhere", () -> {
            accounts.signOutEverywhere(me.patient());
            leave("sign-in");
        });
        return Card.titled("Devices", Buttons.row(everywhere))
                .note("Ends Lull on every device, this one too. Nothing you entered is lost.");
    }

    /** Out of the session, which has ended. */
    static void leave(String to) {
        var ui = UI.getCurrentOrThrow();
        ui.getPage().setLocation(to);
        ui.getSession().getSession().invalidate();
    }
}
