package app.lull.account.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.OwnAccount;
import app.lull.account.TherapistAccount;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Refusal;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How do patients see me, and how do I sign in? */
@Route("therapist-settings")
@Menu(order = 11, title = "Your account as a therapist")
@PageTitle("Your account · Lull")
@RolesAllowed("THERAPIST")
class TherapistSettingsView extends Page {

    private final transient Me me;
    private final transient OwnAccount accounts;
    private final transient TherapistAccount own;

    TherapistSettingsView(Me me, OwnAccount accounts, TherapistAccount own) {
        super("Your account as a therapist");
        this.me = me;
        this.accounts = accounts;
        this.own = own;
        show();
    }

    private void show() {
        clear();
        add(
                seen(own.own()),
                Card.titled(
                        "Your second step",
                        new Paragraph("Authenticator apps, passkeys and recovery codes."),
                        new Paragraph(new Anchor("second-steps", "See and change them"))),
                OwnPassword.password(accounts, me),
                OwnPassword.devices(accounts, me));
    }

    private Card seen(TherapistAccount.Own mine) {
        var fields = new Fields();
        var called = fields.name("called", new TextField("Your name"));
        called.setValue(mine.shown().called());
        var line = fields.name("line", new TextField("Profession and place"));
        line.setValue(mine.shown().line());
        var save = Buttons.quiet("Save", () -> {
            fields.clear();
            try {
                own.show(called.getValue(), line.getValue(), mine.version());
                show();
                Notice.done("Saved.");
            } catch (InvalidEntry refused) {
                fields.show(refused);
            } catch (EditedMeanwhile e) {
                Refusal.at(
                        called,
                        "This was changed in another place meanwhile. It now says: "
                                + own.own().shown().called());
            }
        });
        return Card.titled("As patients see you", new Paragraph(mine.email()), called, line, Buttons.row(save))
                .note("Patients see the name and the line below it. They do not see your e-mail.");
    }
}
