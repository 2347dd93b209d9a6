package app.lull.account.ui;

import app.lull.account.Landing;
import app.lull.account.SignedInPerson;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Where somebody goes who has signed in with a password alone: to the page they wanted, else where they land by their role. */
class Arrival extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var wanted = super.determineTargetUrl(request, response);
        return wanted.equals(getDefaultTargetUrl())
                        && authentication != null
                        && authentication.getPrincipal() instanceof SignedInPerson person
                ? "/" + Landing.of(person)
                : wanted;
    }
}
