package app.lull.account.ui;

import app.lull.account.SignIn;
import app.lull.account.SignedInPerson;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes every sign-in down, and every one that was refused. */
@Component
class SignedInAudit {

    private final SignIn signIn;

    SignedInAudit(SignIn signIn) {
        this.signIn = signIn;
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        signIn.refused(event.getAuthentication().getName());
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInPerson person) {
            signIn.signedIn(person);
        }
    }
}
