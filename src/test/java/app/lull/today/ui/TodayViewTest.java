package app.lull.today.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TodayViewTest extends ViewTest {

    @Test
    void a_button_names_its_step_and_says_no_word_twice() {
        navigate(TodayView.class);
        var spoken = find(Button.class).all().stream()
                .map(Button::getAriaLabel)
                .flatMap(Optional::stream)
                .toList();
        assertThat(spoken).contains("Read: What this program is for", "Begin: Belly breathing");
        assertThat(spoken).noneMatch(label -> label.startsWith("Read: Read:"));
    }
}
