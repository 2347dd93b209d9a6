package app.lull.account;

import com.webauthn4j.data.client.challenge.Challenge;

/** A question to the browser to use one of a person's passkeys; it is asked once. */
public final class PasskeyQuestion {

    private final Site site;
    private final Challenge challenge;
    private final String options;

    PasskeyQuestion(Site site, Challenge challenge, String options) {
        this.site = site;
        this.challenge = challenge;
        this.options = options;
    }

    /** What {@code navigator.credentials.get} is asked, as JSON. */
    public String options() {
        return options;
    }

    Site site() {
        return site;
    }

    Challenge challenge() {
        return challenge;
    }
}
