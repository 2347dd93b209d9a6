package app.lull.account.ui;

import app.lull.account.EmailAddress;
import app.lull.account.Installation;
import app.lull.account.InvalidEntry;
import app.lull.account.PasswordReset;
import app.lull.account.Therapists;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who works here, who needs a new way in, and how is this Lull? The admin never sees anybody's entries. */
@Route("admin")
@Menu(order = 90, title = "Admin")
@PageTitle("Admin · Lull")
@RolesAllowed("ADMIN")
class AdminView extends Page {

    AdminView(
            PasswordReset resets,
            Therapists therapists,
            Installation installation,
            ConfirmItsYou confirm,
            PublicAddress address) {
        super("Admin");
        lead("You run this Lull. You cannot see what people enter.");
        add(
                new TherapistRoll(therapists, confirm, address),
                reset(resets, confirm, address),
                new HealthCard(installation));
    }

    private static Card reset(PasswordReset resets, ConfirmItsYou confirm, PublicAddress address) {
        var fields = new Fields();
        var email = fields.name("email", new EmailField("E-mail of the account"));
        var link = new LinkOnce();
        var make = Buttons.quiet("Make a link", () -> {
            fields.clear();
            link.setVisible(false);
            confirm.then(() -> {
                try {
                    link.show(address.of("/reset/" + resets.makeLink(new EmailAddress(email.getValue()))));
                } catch (InvalidEntry refused) {
                    fields.show(refused);
                }
            });
        });
        return Card.titled(
                "Somebody forgot their password",
                new Paragraph("The link works once, for 24 hours. It is written down that you made it, "
                        + "and the person is told at the next sign-in."),
                email,
                Buttons.row(make),
                link);
    }
}
