package app.lull.account;

import app.lull.store.WrittenText;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Offers second steps to set up: nothing is kept until one has been shown to work. */
@Component
public class NewFactors {

    private final Passkeys passkeys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NewFactors(Passkeys passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** @param account how the app will name it: the e-mail */
    public AuthenticatorOffer app(String account) {
        return new AuthenticatorOffer(account, random, clock);
    }

    /** @param person whose passkey it will be; may be somebody who has no account yet */
    public PasskeyOffer passkey(UUID person, String account, Site site) {
        return passkeys.offer(person, account, site);
    }

    static String checkedName(String name) {
        var stripped = name.strip();
        if (stripped.length() > 40 || !WrittenText.isSeen(stripped) || !WrittenText.isLine(stripped)) {
            throw new InvalidEntry("name", "Please give it a short name, such as “My phone”.");
        }
        return stripped;
    }
}
