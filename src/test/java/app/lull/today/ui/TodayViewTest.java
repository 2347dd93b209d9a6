package app.lull.today.ui;

import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.program.TenWeeks;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTest extends ViewTest {

    private static final Instant DAY_ONE = Instant.parse("2026-11-25T09:00:00Z");

    @Autowired
    private TenWeeks program;

    @BeforeEach
    void begins() {
        clock.set(DAY_ONE);
        run(patient, () -> program.page(patient));
    }

    @Test
    void a_button_names_its_step_and_says_no_word_twice() {
        navigate(TodayView.class);
        var spoken =
                buttons().map(Button::getAriaLabel).flatMap(Optional::stream).toList();
        assertThat(spoken).contains("Read: What this program is for", "Begin: Belly breathing");
        assertThat(spoken).noneMatch(label -> label.startsWith("Read: Read:"));
    }

    @Test
    void a_step_that_is_one_part_of_a_worksheet_leads_to_it() {
        clock.set(DAY_ONE.plus(7, ChronoUnit.DAYS));
        run(patient, () -> program.moveOn(patient, program.page(patient).stay()));
        clock.set(DAY_ONE.plus(11, ChronoUnit.DAYS));
        navigate(TodayView.class);
        test(buttons()
                        .filter(button -> button.getAriaLabel().equals(Optional.of("Begin: What do you leave out?")))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Each field can stay empty.");
    }

    @Test
    void what_is_done_is_one_line_that_can_still_be_opened_and_taken_back() {
        navigate(TodayView.class);
        test(spoken("Mark as done: Belly breathing")).click();

        var done = find(StepCard.class).all().stream()
                .filter(card -> card.hasClassName("done"))
                .findFirst()
                .orElseThrow();
        assertThat(done.getElement().getTextRecursively())
                .contains("Belly breathing", "done")
                .doesNotContain("minutes", "Learn it on a calm day");
        assertThat(done.getElement().getChildCount()).as("one line").isEqualTo(1);
        assertThat(spoken("Open: Belly breathing").isVisible()).isTrue();

        test(spoken("Not done yet: Belly breathing")).click();
        assertThat(spoken("Begin: Belly breathing").isVisible()).isTrue();
    }

    @Test
    void of_what_only_the_reader_knows_today_says_how_it_is_marked() {
        clock.set(DAY_ONE.plus(6, ChronoUnit.DAYS));
        navigate(TodayView.class);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Look back on the week", "Tap the circle when it is done.");
    }

    private Button spoken(String label) {
        return buttons()
                .filter(button -> button.getAriaLabel().equals(Optional.of(label)))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Button> buttons() {
        return find(Button.class).all().stream();
    }
}
