package app.lull.account.ui;

import app.lull.account.SignIn;
import app.lull.account.SignedInPerson;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose password was right, between the two steps of a sign-in. It lies in the browser's session, which is nobody's until
 * the second step is done: no view, no service and no row can take it for somebody who is signed in.
 */
@Component
class Halfway {

    private static final String ATTRIBUTE = "lull.halfway";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SignIn signIn;
    private final Clock clock;

    private record Waiting(SignedInPerson person, Instant since) implements Serializable {}

    Halfway(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /** The session gets a new id, so that one known to somebody else before is of no use. */
    void begin(HttpServletRequest request, SignedInPerson person) {
        person.eraseCredentials();
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, new Waiting(person, clock.instant()));
    }

    /** Who waits in the current session for the second step, unless it took too long or their sessions were ended. */
    Optional<SignedInPerson> person() {
        return VaadinRequest.getCurrent().getWrappedSession().getAttribute(ATTRIBUTE) instanceof Waiting waiting
                        && waiting.since().plus(PATIENCE).isAfter(clock.instant())
                        && signIn.stillCounts(waiting.person())
                ? Optional.of(waiting.person())
                : Optional.empty();
    }

    void end() {
        VaadinRequest.getCurrent().getWrappedSession().removeAttribute(ATTRIBUTE);
    }
}
