package app.lull.account.ui;

import app.lull.account.SignIn;
import app.lull.account.SignedInPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that was ended elsewhere: by "sign out everywhere", a new password, or erasure. */
class EndedSessions extends OncePerRequestFilter {

    private final SignIn signIn;
    private final RequestMatcher plain;

    /** @param plain what is answered without the database */
    EndedSessions(SignIn signIn, RequestMatcher plain) {
        this.signIn = signIn;
        this.plain = plain;
    }

    /** The plain pages and what they load need no database, and must not wait for one. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return plain.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person
                && !signIn.stillCounts(person)) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
