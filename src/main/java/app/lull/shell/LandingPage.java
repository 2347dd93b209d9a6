package app.lull.shell;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import app.lull.account.Landing;
import java.net.URI;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The first page. Vaadin's own requests go to the same address, so this is a route that steps aside for them; a
 * controller's mapping would answer them with an error.
 */
@Configuration(proxyBeanMethods = false)
class LandingPage {

    /** The parameter of Vaadin's own requests. */
    private static final String OF_VAADIN = "v-r";

    @Bean
    RouterFunction<ServerResponse> landing() {
        return RouterFunctions.route(
                GET("/").and(request -> request.param(OF_VAADIN).isEmpty()), LandingPage::show);
    }

    private static ServerResponse show(ServerRequest request) throws Exception {
        return request.principal().isPresent()
                ? ServerResponse.seeOther(URI.create(request.servletRequest().getContextPath() + "/"
                                + Landing.of(role -> request.servletRequest().isUserInRole(role.name()))))
                        .build()
                : ServerResponse.ok().render("landing", Map.of("signedIn", false));
    }
}
