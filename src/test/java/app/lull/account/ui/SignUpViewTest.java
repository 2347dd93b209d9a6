package app.lull.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

class SignUpViewTest extends ViewTest {

    @Test
    void everything_that_is_missing_is_marked_at_once() {
        navigate("sign-up", SignUpView.class);
        send();

        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat($(EmailField.class).single().isInvalid()).isTrue();
        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
        assertThat($(Checkbox.class).all()).hasSize(3).allMatch(Checkbox::isInvalid);
        assertThat($(Checkbox.class).all())
                .extracting(Checkbox::getErrorMessage)
                .allMatch(said -> !said.isEmpty());
    }

    @Test
    void what_was_mended_is_no_longer_marked() {
        navigate("sign-up", SignUpView.class);
        send();
        test($(TextField.class).single()).setValue("June");
        test($(EmailField.class).single()).setValue("june@example.org");
        send();

        assertThat($(TextField.class).single().isInvalid()).isFalse();
        assertThat($(EmailField.class).single().isInvalid()).isFalse();
        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
    }

    private void send() {
        test($(Button.class).withText("Make my account").single()).click();
    }
}
