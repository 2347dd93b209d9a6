package app.lull.account.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.NewFactors;
import app.lull.account.OwnFactors;
import app.lull.account.SignedInPerson;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.List;

/** What do I show at a sign-in besides my password, and what if I lose it? */
@Route("second-steps")
@Menu(order = 12, title = "Your second step")
@PageTitle("Your second step · Lull")
@RolesAllowed({"THERAPIST", "ADMIN"})
class SecondStepsView extends Page {

    private final transient Me me;
    private final transient OwnFactors factors;
    private final transient NewFactors offers;
    private final transient ConfirmItsYou confirm;
    private final transient PublicAddress address;
    private final transient AuthenticationContext authentication;

    SecondStepsView(
            Me me,
            OwnFactors factors,
            NewFactors offers,
            ConfirmItsYou confirm,
            PublicAddress address,
            AuthenticationContext authentication) {
        super("Your second step");
        this.me = me;
        this.factors = factors;
        this.offers = offers;
        this.confirm = confirm;
        this.address = address;
        this.authentication = authentication;
        lead("After your password, Lull asks for one of these.");
        show();
    }

    private void show() {
        clear();
        var all = factors.all();
        if (all.isEmpty()) {
            add(new Paragraph(
                    "You have none yet. With one, your account stays yours if somebody learns your password."));
        } else {
            add(list(all), recoveryCodes());
        }
        add(Buttons.row(Buttons.quiet(all.isEmpty() ? "Set one up" : "Add another", () -> confirm.then(this::setUp))));
    }

    private Card list(List<OwnFactors.Factor> all) {
        var list = new UnorderedList();
        list.addClassName("lull-list");
        for (var one : all) {
            var kind = one.kind() == OwnFactors.Kind.APP ? "authenticator app" : "passkey";
            var day = one.setAt().atZone(ZoneOffset.UTC).toLocalDate();
            var words = new Span(one.name() + " · " + kind + " · since " + day);
            var remove = Buttons.plain("Remove", () -> confirm.then(() -> remove(one)));
            remove.setAriaLabel("Remove " + one.name());
            var row = new Div(words, remove);
            row.addClassName("lull-factor");
            list.add(new ListItem(row));
        }
        return Card.titled("What you have set up", list);
    }

    private void remove(OwnFactors.Factor one) {
        try {
            factors.remove(one.id());
            show();
            Notice.show("“" + one.name() + "” is removed.");
        } catch (InvalidEntry refused) {
            Notice.show(refused.getMessage());
        }
    }

    private Card recoveryCodes() {
        var left = factors.recoveryCodesLeft();
        var anew =
                Buttons.quiet("Make new recovery codes", () -> confirm.then(() -> keep(factors.freshRecoveryCodes())));
        return Card.titled(
                        "Recovery codes",
                        new Paragraph(left == 1 ? "One code is left." : left + " codes are left."),
                        Buttons.row(anew))
                .note("New codes end the ones you have.");
    }

    private void setUp() {
        clear();
        add(
                new SetFactor(
                        offers,
                        me.person(),
                        authentication
                                .getAuthenticatedUser(SignedInPerson.class)
                                .orElseThrow()
                                .getUsername(),
                        address.site(),
                        factor -> confirm.then(() -> keep(factors.add(factor)))),
                Buttons.row(Buttons.plain("Back", this::show)));
        focusHeading();
    }

    private void keep(List<String> codes) {
        if (codes.isEmpty()) {
            show();
            Notice.show("Saved. Lull can ask for it from your next sign-in on.");
        } else {
            clear();
            add(new CodesToKeep(codes, this::show));
        }
        focusHeading();
    }
}
