package app.lull.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.lull.account.FirstAdmin;
import app.lull.account.PasswordReset;
import app.lull.account.SignUp;
import app.lull.testing.LullTest;
import app.lull.testing.TestPeople;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An only admin forgot the password, and no mail is sent: whoever can start Lull has a link printed. */
@LullTest
class PrintedLinksTest {

    private static final String BASE = "https://lull.example.org";

    @Autowired
    FirstAdmin firstAdmin;

    @Autowired
    PasswordReset resets;

    @Autowired
    SignUp signUp;

    @Test
    void a_start_prints_a_link_to_choose_a_new_password_for_the_one_it_is_asked_for() {
        var email = UUID.randomUUID() + "@example.org";
        signUp.signUp(TestPeople.registration(email, ZoneOffset.UTC), null);

        var line = last(" " + email.toUpperCase(java.util.Locale.ROOT) + " ");

        assertThat(line).startsWith("A new password is chosen here, once, within 24 hours: " + BASE + "/reset/");
        var token = line.substring(line.lastIndexOf('/') + 1);
        assertThatCode(() -> resets.reset(token, "harbour-violet-tin-9")).doesNotThrowAnyException();
    }

    @Test
    void an_address_without_an_account_is_named_and_the_start_goes_on() {
        assertThat(last("nobody@example.org"))
                .isEqualTo("No new password for “nobody@example.org”: There is no account with this address.");
        assertThat(last("nobody")).contains("This does not look like an e-mail address.");
    }

    @Test
    void a_start_that_is_not_asked_prints_no_such_link() {
        assertThat(new PrintedLinks(firstAdmin, resets, BASE, "").lines(BASE))
                .noneMatch(line -> line.contains("/reset/"));
    }

    private String last(String email) {
        return new PrintedLinks(firstAdmin, resets, BASE, email).lines(BASE).getLast();
    }
}
