package app.lull.account.ui;

import app.lull.account.AuthenticatorOffer;
import app.lull.account.InvalidEntry;
import app.lull.account.NewFactor;
import app.lull.account.NewFactors;
import app.lull.account.Site;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Consumer;

/** Sets up one second step, as the person likes: an authenticator app, or a passkey. */
class SetFactor extends Div {

    private final transient NewFactors offers;
    private final String account;
    private final transient Consumer<NewFactor> shown;

    /** @param shown gets the second step, once it has been shown to work; may throw {@link InvalidEntry} */
    SetFactor(NewFactors offers, UUID person, String account, Site site, Consumer<NewFactor> shown) {
        this.offers = offers;
        this.account = account;
        this.shown = shown;
        addClassName("lull-set-factor");
        add(app(), passkey(person, site));
    }

    private Card app() {
        var offer = offers.app(account);
        var fields = new Fields();
        var name = fields.name("name", new TextField("Name of the phone"));
        name.setValue("My phone");
        var code = fields.name("code", new CodeField("Code from the app"));
        var save = Buttons.wide("Use this app", () -> {
            fields.clear();
            try {
                shown.accept(offer.confirm(name.getValue(), code.getValue()));
            } catch (InvalidEntry refused) {
                fields.show(refused);
            }
        });
        var card = Card.titled(
                "With an authenticator app",
                new Paragraph("Open the app on your phone and scan this picture. Then type the code it shows."),
                picture(offer),
                key(offer),
                name,
                code,
                save);
        return card;
    }

    private static Image picture(AuthenticatorOffer offer) {
        var svg = Base64.getEncoder().encodeToString(offer.picture().getBytes(StandardCharsets.UTF_8));
        var picture =
                new Image("data:image/svg+xml;base64," + svg, "A picture for the app to scan. The key stands below.");
        picture.addClassName("lull-factor-picture");
        return picture;
    }

    private static Paragraph key(AuthenticatorOffer offer) {
        var key = new Code(String.join(" ", offer.key().split("(?<=\\G.{4})")));
        key.addClassName("lull-factor-key");
        var line = new Paragraph("Or type this key: ");
        line.add(key);
        return line;
    }

    private Card passkey(UUID person, Site site) {
        var browser = new BrowserPasskeys();
        var said = new MessagePlace();
        var fields = new Fields();
        var name = fields.name("name", new TextField("Name of the passkey"));
        name.setValue("My passkey");
        var make = Buttons.quiet("Make a passkey", () -> {
            fields.clear();
            said.removeAll();
            var offer = offers.passkey(person, account, site);
            browser.make(
                    offer.options(),
                    answer -> {
                        try {
                            shown.accept(offer.confirm(name.getValue(), answer));
                        } catch (InvalidEntry refused) {
                            if (refused.field().equals("name")) {
                                fields.show(refused);
                            } else {
                                said.say(notMade());
                            }
                        }
                    },
                    () -> said.say(notMade()));
        });
        var card = Card.titled(
                "With a passkey",
                new Paragraph("Your device, or a key you carry, shows that it is you: by finger, face or PIN."),
                name,
                Buttons.row(make),
                said,
                browser);
        browser.whereNot(() -> card.setVisible(false));
        return card;
    }

    private static Notice notMade() {
        return new Notice(
                "There is no passkey yet.", "Nothing was changed. Try again, or use an authenticator app instead.");
    }
}
