package app.lull.account.ui;

import app.lull.account.Site;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach this Lull: the operator's {@code lull.address}, else the address of the request. */
@Component
class PublicAddress {

    private final String operators;

    PublicAddress(@Value("${lull.address:}") String operators) {
        this.operators = operators;
    }

    /** The whole address of a path, for a link that leaves this browser. */
    String of(String path) {
        var base = operators.isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .toUriString()
                : operators;
        return base + path;
    }

    /** Where passkeys of this browser belong. */
    Site site() {
        return Site.of(of(""));
    }
}
