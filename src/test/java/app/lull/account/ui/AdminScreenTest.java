package app.lull.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.SignIn;
import app.lull.account.SignedInPerson;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminScreenTest extends ViewTest {

    @Autowired
    SignIn admins;

    @Override
    protected SignedInPerson whoseScreen() {
        return admins.personOf(therapists.admin());
    }

    private void invite(String email) {
        test($(EmailField.class).withCaption("E-mail").single()).setValue(email);
        test($(TextField.class).withCaption("Name, as patients will see it").single())
                .setValue("Dr. Kim");
        test($(TextField.class).withCaption("Profession and place").single()).setValue("Psychologist, Leeds");
        test($(Button.class).withText("Invite").single()).click();
    }

    @Test
    void an_invitation_is_a_link_to_hand_on_where_there_is_no_mail_and_stands_in_the_list() {
        var view = navigate(AdminView.class);
        var email = UUID.randomUUID() + "@example.org";

        invite(email);

        assertThat($(LinkOnce.class).withCaption("The link, shown once").first().getValue())
                .contains("/join/therapist/");
        assertThat(view.getElement().getTextRecursively())
                .contains("Psychologist, Leeds · " + email)
                .contains("The link works until");
    }

    @Test
    void an_address_that_is_none_is_refused_where_it_was_typed() {
        navigate(AdminView.class);

        invite("nobody");

        assertThat($(EmailField.class).withCaption("E-mail").single().isInvalid())
                .isTrue();
    }

    @Test
    void a_screen_that_was_left_open_invites_nobody_and_makes_no_link() {
        navigate(AdminView.class);
        clock.set(clock.instant().plus(Duration.ofMinutes(6)));

        invite(UUID.randomUUID() + "@example.org");

        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Is it you?");
        assertThat($(LinkOnce.class).all()).isEmpty();
    }

    @Test
    void the_health_of_the_installation_is_told_without_anybody() {
        var words = navigate(AdminView.class).getElement().getTextRecursively();

        assertThat(words).contains("PostgreSQL", "Migrations", "Free on the disk", "nothing is known of one", "admins");
    }
}
