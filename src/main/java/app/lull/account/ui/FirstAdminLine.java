package app.lull.account.ui;

import app.lull.account.FirstAdmin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the first admin's link as long as there is no admin. */
@Component
@Profile("!demo")
class FirstAdminLine {

    private final FirstAdmin firstAdmin;
    private final String publicAddress;

    FirstAdminLine(FirstAdmin firstAdmin, @Value("${lull.address:}") String publicAddress) {
        this.firstAdmin = firstAdmin;
        this.publicAddress = publicAddress;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        var token = firstAdmin.token();
        if (port != null && !token.isEmpty()) {
            var base = publicAddress.isBlank() ? "http://localhost:" + port : publicAddress;
            System.out.println(
                    "The first admin signs up here, once, within 7 days: " + base + "/sign-up?admin=" + token);
        }
    }
}
