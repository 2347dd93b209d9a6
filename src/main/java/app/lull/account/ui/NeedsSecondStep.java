package app.lull.account.ui;

import app.lull.account.SignedInPerson;
import org.springframework.security.core.AuthenticationException;

/** The password was right, and this person takes a second step before they are signed in. */
class NeedsSecondStep extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final SignedInPerson person;

    NeedsSecondStep(SignedInPerson person) {
        super("A second step is needed");
        this.person = person;
    }

    SignedInPerson person() {
        return person;
    }
}
