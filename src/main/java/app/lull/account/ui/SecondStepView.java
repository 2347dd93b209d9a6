package app.lull.account.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Landing;
import app.lull.account.SecondStep;
import app.lull.account.SignedInPerson;
import app.lull.ui.Buttons;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Is it really you? Asked after the password, before anything else. */
@Route("second-step")
@PageTitle("One more step · Lull")
@AnonymousAllowed
class SecondStepView extends Div implements BeforeEnterObserver {

    private final transient Halfway halfway;
    private final transient SecondStep secondStep;
    private final transient BrowserSignIn browserSignIn;
    private final transient SignInThrottle throttle;
    private final transient PublicAddress address;
    private final MessagePlace said = new MessagePlace();

    SecondStepView(
            Halfway halfway,
            SecondStep secondStep,
            BrowserSignIn browserSignIn,
            SignInThrottle throttle,
            PublicAddress address) {
        this.halfway = halfway;
        this.secondStep = secondStep;
        this.browserSignIn = browserSignIn;
        this.throttle = throttle;
        this.address = address;
        addClassName("lull-door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        halfway.person().ifPresentOrElse(this::ask, () -> event.forwardTo("sign-in"));
    }

    private void ask(SignedInPerson person) {
        var fields = new Fields();
        var code = fields.name("code", new CodeField("Code from your app"));
        code.setHelperText("Or one of your recovery codes.");
        code.setAutofocus(true);
        var goOn = Buttons.wide("Go on", () -> {
            fields.clear();
            try {
                mayTry();
                secondStep.code(waiting().id(), code.getValue());
                in();
            } catch (InvalidEntry refused) {
                code.clear();
                fields.show(refused);
            }
        });
        goOn.addClickShortcut(Key.ENTER);
        var page = new Page("One more step").lead("Lull keeps other people’s notes safe, so it asks twice.");
        page.add(code, goOn);
        if (secondStep.hasPasskey(person.id(), address.site())) {
            page.add(byPasskey());
        }
        page.add(said, new Paragraph(new Anchor("sign-in", "Back to signing in")));
        add(page);
    }

    private Div byPasskey() {
        var browser = new BrowserPasskeys();
        var use = Buttons.quiet("Use your passkey", () -> {
            said.removeAll();
            var question = secondStep.question(waiting().id(), address.site());
            browser.use(
                    question.options(),
                    answer -> {
                        try {
                            mayTry();
                            secondStep.passkey(waiting().id(), question, answer);
                            in();
                        } catch (InvalidEntry refused) {
                            said.say(new Notice("That did not work.", refused.getMessage()));
                        }
                    },
                    () -> said.say(new Notice(
                            "No passkey was used.", "Try again, or type a code from your app or a recovery code.")));
        });
        var row = Buttons.row(use);
        row.add(browser);
        browser.whereNot(() -> row.setVisible(false));
        return row;
    }

    private void mayTry() {
        if (!throttle.tryFrom(VaadinRequest.getCurrent().getRemoteAddr())) {
            throw new InvalidEntry("code", "There were too many tries from here. Please wait a quarter of an hour.");
        }
    }

    /** Whoever waits now: it may have taken too long. */
    private SignedInPerson waiting() {
        return halfway.person().orElseThrow(() -> {
            getUI().ifPresent(ui -> ui.getPage().setLocation("sign-in"));
            return new InvalidEntry("code", "That took a while. Please sign in again.");
        });
    }

    private void in() {
        var id = waiting().id();
        var wanted = WantedPage.before();
        var person = browserSignIn.throughSecondStep(id);
        halfway.end();
        getUI().ifPresent(ui -> ui.getPage().setLocation(wanted.orElseGet(() -> Landing.of(person))));
    }
}
