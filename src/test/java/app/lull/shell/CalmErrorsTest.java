package app.lull.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.ViewTest;
import app.lull.ui.Buttons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class CalmErrorsTest extends ViewTest {

    @Test
    void a_save_while_the_database_is_away_keeps_what_was_typed_and_wakes_the_button_again() {
        var field = new TextField("A name");
        var save = Buttons.primary("Save", () -> {
            throw new CannotCreateTransactionException("no connection");
        });
        save.setDisableOnClick(true);
        UI.getCurrent().add(field, save);
        test(field).setValue("typed in the evening");

        save.setEnabled(false);
        new CalmErrorHandler()
                .error(new ErrorEvent(
                        new CannotCreateTransactionException("no connection"),
                        save.getElement().getNode()));

        assertThat(field.getValue()).isEqualTo("typed in the evening");
        assertThat(save.isEnabled()).isTrue();
        assertThat(shown()).contains("Lull cannot reach its store right now. What you entered is still here.");
    }

    @Test
    void there_is_one_message_at_a_time() {
        var handler = new CalmErrorHandler();
        handler.error(new ErrorEvent(new CannotCreateTransactionException("no connection")));
        handler.error(new ErrorEvent(new CannotCreateTransactionException("no connection")));

        assertThat($(Notification.class).all().stream().filter(Notification::isOpened))
                .hasSize(1);
    }

    @Test
    void something_unexpected_gives_a_reference_and_none_of_its_insides() {
        new CalmErrorHandler().error(new ErrorEvent(new IllegalStateException("row of table secret")));

        assertThat(shown()).containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}").doesNotContain("secret", "Exception");
    }

    private String shown() {
        return $(Notification.class).all().stream()
                .filter(Notification::isOpened)
                .map(one -> one.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
