package app.lull.account.ui;

import app.lull.account.EmailAddress;
import app.lull.account.FirstAdmin;
import app.lull.account.InvalidEntry;
import app.lull.account.PasswordReset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a start prints for whoever runs this Lull: the first admin's link as long as there is no admin, and a new way in for
 * the one named in {@code lull.new-password-for}.
 */
@Component
@Profile("!demo")
class PrintedLinks {

    private final FirstAdmin firstAdmin;
    private final PasswordReset resets;
    private final String publicAddress;
    private final String newPasswordFor;

    PrintedLinks(
            FirstAdmin firstAdmin,
            PasswordReset resets,
            @Value("${lull.address:}") String publicAddress,
            @Value("${lull.new-password-for:}") String newPasswordFor) {
        this.firstAdmin = firstAdmin;
        this.resets = resets;
        this.publicAddress = publicAddress;
        this.newPasswordFor = newPasswordFor;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            lines(publicAddress.isBlank() ? "http://localhost:" + port : publicAddress)
                    .forEach(System.out::println);
        }
    }

    /** @param base how the addresses of this Lull begin */
    List<String> lines(String base) {
        var lines = new ArrayList<String>();
        var token = firstAdmin.token();
        if (!token.isEmpty()) {
            lines.add("The first admin signs up here, once, within 7 days: " + base + "/sign-up?admin=" + token);
        }
        if (!newPasswordFor.isBlank()) {
            lines.add(newPassword(base));
        }
        return lines;
    }

    private String newPassword(String base) {
        try {
            var token = resets.linkToPrint(new EmailAddress(newPasswordFor));
            return "A new password is chosen here, once, within 24 hours: " + base + "/reset/" + token;
        } catch (InvalidEntry refused) {
            return "No new password for “" + newPasswordFor.strip() + "”: " + refused.getMessage();
        }
    }
}
