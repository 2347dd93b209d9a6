package app.lull.account.ui;

import app.lull.account.EmailAddress;
import app.lull.account.InvalidEntry;
import app.lull.account.Operator;
import app.lull.account.PasswordReset;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** How do I come in again without my password? */
@Route("forgot")
@PageTitle("A new way in · Lull")
@AnonymousAllowed
class ForgotView extends Div {

    private final transient PasswordReset resets;
    private final transient SignInThrottle throttle;
    private final Page page = new Page("A new way in");

    ForgotView(PasswordReset resets, SignInThrottle throttle, Operator operator) {
        this.resets = resets;
        this.throttle = throttle;
        addClassName("lull-door");
        add(page);
        if (resets.byMailPossible()) {
            ask();
        } else {
            withoutMail(operator.name());
        }
        page.add(new Paragraph(new Anchor("sign-in", "Back to signing in")));
    }

    /** @param operator empty where it is not known */
    private void withoutMail(String operator) {
        page.lead("What you entered stays where it is. This Lull cannot send mail, so "
                + (operator.isEmpty() ? "the one who runs it" : operator)
                + " makes you a link instead. With it you choose a new password. It works once, for 24 hours.");
        var terms = new Anchor("/terms", "Who runs this Lull");
        terms.setRouterIgnore(true);
        page.add(
                new Paragraph(
                        "You run it yourself? As an admin you make one under More, Admin. For your own way in, start Lull "
                                + "once with LULL_NEW_PASSWORD_FOR set to your e-mail: it prints such a link."),
                new Paragraph(terms));
    }

    private void ask() {
        page.lead("Lull sends you a link that works once, for 24 hours.");
        var fields = new Fields();
        var email = fields.name("email", new EmailField("E-mail"));
        var send = Buttons.wide("Send me a link", () -> {
            fields.clear();
            if (!throttle.tryFrom(VaadinRequest.getCurrent().getRemoteAddr())) {
                Notice.show("There were too many tries from here. Please wait a quarter of an hour.");
                return;
            }
            try {
                resets.sendLink(new EmailAddress(email.getValue()));
                Notice.show("If there is an account with this address, a mail is on its way.");
            } catch (InvalidEntry refused) {
                fields.show(refused);
            }
        });
        page.add(email, send);
    }
}
