package app.lull.account.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The page somebody wanted who was asked to sign in first. Signing in forgets it, so it is read before. */
final class WantedPage {

    /** Below here are the links that people are given. */
    private static final String LINKS = "/join/";

    private WantedPage() {}

    static Optional<String> before() {
        return Optional.ofNullable(new HttpSessionRequestCache()
                        .getRequest(
                                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                                VaadinServletResponse.getCurrent().getHttpServletResponse()))
                .map(wanted -> wanted.getRedirectUrl());
    }

    /** A link they were given; any other page has nothing to show to somebody who is new. */
    static Optional<String> linkBefore() {
        return before().filter(url -> isLink(URI.create(url)));
    }

    private static boolean isLink(URI url) {
        var path = url.getPath();
        var root = VaadinServletRequest.getCurrent().getContextPath();
        return path != null && path.startsWith(root + LINKS);
    }
}
