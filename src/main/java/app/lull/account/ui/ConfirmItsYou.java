package app.lull.account.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.ReAuthentication;
import app.lull.account.SecondStep;
import app.lull.ui.Buttons;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/**
 * Asks who acts before something that must not be done on a screen that was left open; not again within five minutes.
 * The service behind the act asks, too: {@link ReAuthentication#require}.
 */
@org.springframework.stereotype.Component
public class ConfirmItsYou {

    private final ReAuthentication reAuthentication;
    private final SecondStep secondStep;
    private final Me me;
    private final PublicAddress address;

    ConfirmItsYou(ReAuthentication reAuthentication, SecondStep secondStep, Me me, PublicAddress address) {
        this.reAuthentication = reAuthentication;
        this.secondStep = secondStep;
        this.me = me;
        this.address = address;
    }

    /** Runs the act: at once, or when the person has shown who they are. Put away, the question has done nothing. */
    public void then(Runnable act) {
        if (reAuthentication.isDue()) {
            ask(act);
        } else {
            act.run();
        }
    }

    private void ask(Runnable act) {
        var sheet =
                new Sheet("Is it you?", new Paragraph("You signed in a while ago. What comes next is for you alone."));
        var fields = new Fields();
        var proof = fields.name(
                "proof",
                new PasswordField(
                        reAuthentication.byCodeToo() ? "Your password, or a code from your app" : "Your password"));
        proof.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        proof.setAutofocus(true);
        var goOn = Buttons.wide("Go on", () -> {
            fields.clear();
            try {
                reAuthentication.prove(proof.getValue());
            } catch (InvalidEntry refused) {
                fields.show(refused);
                return;
            }
            sheet.close();
            act.run();
        });
        sheet.add(proof, goOn);
        byPasskey(sheet, act).ifPresent(sheet::add);
        sheet.open();
    }

    private Optional<Component> byPasskey(Sheet sheet, Runnable act) {
        if (!secondStep.hasPasskey(me.person(), address.site())) {
            return Optional.empty();
        }
        var browser = new BrowserPasskeys();
        var said = new MessagePlace();
        var use = Buttons.quiet("Use your passkey", () -> {
            var question = secondStep.question(me.person(), address.site());
            browser.use(
                    question.options(),
                    answer -> {
                        try {
                            reAuthentication.prove(question, answer);
                        } catch (InvalidEntry refused) {
                            said.say(new Notice("That did not work.", refused.getMessage()));
                            return;
                        }
                        sheet.close();
                        act.run();
                    },
                    () -> said.say(new Notice("No passkey was used.", "Try again, or type your password.")));
        });
        var row = Buttons.row(use);
        row.add(browser, said);
        return Optional.of(row);
    }
}
