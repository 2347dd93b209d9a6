package app.lull.account.ui;

import app.lull.account.PatientId;
import app.lull.account.SignIn;
import app.lull.account.SignedInPerson;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a person in who has proved in this very request who they are, such as by signing up. */
@Component
class BrowserSignIn {

    private final SignIn signIn;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    BrowserSignIn(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Somebody without a second step. */
    void as(PatientId patient) {
        as(signIn.personOf(patient));
    }

    /** Somebody who has just done their second step. @return who they are now */
    SignedInPerson throughSecondStep(UUID id) {
        var person = signIn.throughSecondStep(id);
        as(person);
        return person;
    }

    /** The browser's session gets a new id, so that one known to somebody else before is of no use. */
    private void as(SignedInPerson person) {
        person.eraseCredentials();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
        contexts.saveContext(
                context,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        signIn.signedIn(person);
    }
}
