package app.lull.account.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Landing;
import app.lull.account.NewFactors;
import app.lull.account.TherapistJoining;
import app.lull.account.TherapistJoining.AtTheDoor;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** How do I become a therapist here? With the link of an invitation: a password, then a second step, then the codes. */
@Route("join/therapist")
@PageTitle("Your invitation · Lull")
@AnonymousAllowed
class JoinTherapistView extends Div implements HasUrlParameter<String> {

    private final transient TherapistJoining joining;
    private final transient NewFactors offers;
    private final transient BrowserSignIn browserSignIn;
    private final transient SignInThrottle throttle;
    private final transient PublicAddress address;

    JoinTherapistView(
            TherapistJoining joining,
            NewFactors offers,
            BrowserSignIn browserSignIn,
            SignInThrottle throttle,
            PublicAddress address) {
        this.joining = joining;
        this.offers = offers;
        this.browserSignIn = browserSignIn;
        this.throttle = throttle;
        this.address = address;
        addClassName("lull-door");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        try {
            askPassword(joining.at(token));
        } catch (InvalidEntry tooOld) {
            var page = new Page("This link does not work");
            page.lead(tooOld.getMessage() + " Ask who invited you for a new one.");
            show(page);
        }
    }

    private void askPassword(AtTheDoor invited) {
        var fields = new Fields();
        var password =
                fields.name("password", new PasswordField(invited.known() ? "Your password" : "Choose a password"));
        password.setAutocomplete(invited.known() ? Autocomplete.CURRENT_PASSWORD : Autocomplete.NEW_PASSWORD);
        password.setHelperText(
                invited.known()
                        ? "You have an account here with " + invited.email() + "."
                        : "Three or four unrelated words work well. You sign in with " + invited.email() + ".");
        var page = new Page("You are invited as a therapist");
        page.add(new Paragraph("Patients will see you as: " + seenAs(invited)));
        page.add(password, Buttons.wide("Go on", () -> {
            fields.clear();
            try {
                if (!throttle.tryFrom(VaadinRequest.getCurrent().getRemoteAddr())) {
                    throw new InvalidEntry(
                            "password", "There were too many tries from here. Please wait a quarter of an hour.");
                }
                joining.checkPassword(invited, password.getValue());
                if (invited.secondStepSet()) {
                    askCode(invited, password.getValue());
                } else {
                    setFactor(invited, password.getValue());
                }
            } catch (InvalidEntry refused) {
                show(fields, refused);
            }
        }));
        show(page);
    }

    private static String seenAs(AtTheDoor invited) {
        var shown = invited.shown();
        return shown.line().isEmpty() ? shown.called() : shown.called() + " · " + shown.line();
    }

    private void askCode(AtTheDoor invited, String password) {
        var fields = new Fields();
        var code = fields.name("code", new CodeField("Code from your app"));
        code.setHelperText("Or one of your recovery codes.");
        var page = new Page("One more step").lead("Your account has a second step already.");
        page.add(code, Buttons.wide("Join", () -> {
            fields.clear();
            try {
                in(joining.join(invited, password, code.getValue()));
            } catch (InvalidEntry refused) {
                code.clear();
                show(fields, refused);
            }
        }));
        show(page);
    }

    private void setFactor(AtTheDoor invited, String password) {
        var page = new Page("A second step, each time you sign in")
                .lead("You will read what others wrote in trust. A password alone is not enough for that.");
        page.add(new SetFactor(offers, invited.person(), invited.email(), address.site(), factor -> {
            try {
                in(joining.join(invited, password, factor));
            } catch (InvalidEntry refused) {
                Notice.show(refused.getMessage());
            }
        }));
        show(page);
    }

    private void in(TherapistJoining.Joined joined) {
        var person = browserSignIn.throughSecondStep(joined.person());
        if (joined.recoveryCodes().isEmpty()) {
            leave(Landing.of(person));
        } else {
            var page = new Page("Keep these recovery codes");
            page.add(new CodesToKeep(joined.recoveryCodes(), () -> leave(Landing.of(person))));
            show(page);
            page.focusHeading();
        }
    }

    private void leave(String to) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(to));
    }

    private void show(Page page) {
        removeAll();
        add(page);
        page.focusHeading();
    }

    private static void show(Fields fields, InvalidEntry refused) {
        if (refused.field().equals("link")) {
            Notice.show(refused.getMessage() + " Ask who invited you for a new one.");
        } else {
            fields.show(refused);
        }
    }
}
