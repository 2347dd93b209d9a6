package app.lull.account.ui;

import app.lull.account.Role;
import app.lull.account.SignedInPerson;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a therapist's session that was left alone for twenty minutes. What a page sends by itself (heartbeats, and the
 * question whether the session still counts) is no sign of a person.
 */
class LeftAlone extends OncePerRequestFilter {

    static final Duration LIMIT = Duration.ofMinutes(20);

    /** Asked by the page itself, see {@link IdleScreen}: 204 while the session counts, else 401. */
    static final String QUESTION = "/left-alone";

    private static final String LAST_ACT = "lull.last-act";
    private static final Set<String> BY_ITSELF =
            Set.of(ApplicationConstants.REQUEST_TYPE_HEARTBEAT, ApplicationConstants.REQUEST_TYPE_PUSH);

    private final Clock clock;
    private final RequestMatcher plain;
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    /** @param plain pages that come whatever happened, such as help in a crisis */
    LeftAlone(Clock clock, RequestMatcher plain) {
        this.clock = clock;
        this.plain = plain;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return plain.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = QUESTION.equals(request.getServletPath());
        var session = therapistsSession(request);
        if (session == null) {
            goOn(asked, HttpServletResponse.SC_UNAUTHORIZED, request, response, chain);
        } else if (leftAlone(session)) {
            SecurityContextHolder.clearContext();
            session.invalidate();
            if (isPage(request)) {
                wanted.saveRequest(request, response);
                response.sendRedirect(request.getContextPath() + "/sign-in?away");
            } else {
                goOn(asked, HttpServletResponse.SC_UNAUTHORIZED, request, response, chain);
            }
        } else {
            if (!asked && !isByItself(request)) {
                session.setAttribute(LAST_ACT, clock.instant());
            }
            goOn(asked, HttpServletResponse.SC_NO_CONTENT, request, response, chain);
        }
    }

    private static void goOn(
            boolean asked, int answer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asked) {
            response.setStatus(answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static @Nullable HttpSession therapistsSession(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedInPerson person
                        && person.is(Role.THERAPIST)
                ? request.getSession(false)
                : null;
    }

    private boolean leftAlone(HttpSession session) {
        return session.getAttribute(LAST_ACT) instanceof Instant last
                && last.plus(LIMIT).isBefore(clock.instant());
    }

    private static boolean isByItself(HttpServletRequest request) {
        return BY_ITSELF.contains(String.valueOf(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER)));
    }

    private static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && !QUESTION.equals(request.getServletPath())
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
    }
}
