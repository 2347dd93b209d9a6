package app.lull.account;

import java.util.function.BiFunction;

/** A question to the browser to make a passkey. */
public final class PasskeyOffer {

    private final String options;
    private final BiFunction<String, String, NewFactor> check;

    PasskeyOffer(String options, BiFunction<String, String, NewFactor> check) {
        this.options = options;
        this.check = check;
    }

    /** What {@code navigator.credentials.create} is asked, as JSON. */
    public String options() {
        return options;
    }

    /**
     * The passkey, once the browser's answer was checked.
     *
     * @throws InvalidEntry for {@code name} or {@code passkey}
     */
    public NewFactor confirm(String name, String answer) {
        return check.apply(NewFactors.checkedName(name), answer);
    }
}
