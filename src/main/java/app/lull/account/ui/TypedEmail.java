package app.lull.account.ui;

import app.lull.account.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The address that was typed beside a password that did not fit, so that it is there again on the page that says so. It is
 * kept in the session, for that one page: an address has no place in the address of a page, nor in a log.
 */
final class TypedEmail {

    private static final String KEPT = TypedEmail.class.getName();

    private TypedEmail() {}

    static void keep(HttpServletRequest request) {
        var typed = request.getParameter("username");
        if (typed != null && !typed.isBlank() && typed.length() <= EmailAddress.LONGEST) {
            request.getSession().setAttribute(KEPT, typed.strip());
        }
    }

    /** It is told once. */
    static Optional<String> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String typed)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Optional.of(typed);
    }
}
