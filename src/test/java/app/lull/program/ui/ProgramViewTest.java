package app.lull.program.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.program.ProgramPage;
import app.lull.program.TenWeeks;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgramViewTest extends ViewTest {

    private static final Instant DAY_ONE = Instant.parse("2026-11-25T09:00:00Z");

    @Autowired
    TenWeeks program;

    @BeforeEach
    void begins() {
        clock.set(DAY_ONE);
        page();
    }

    private ProgramPage page() {
        return as(patient, () -> program.page(patient));
    }

    private void opensOnDay(int n) {
        clock.set(DAY_ONE.plus(n - 1L, ChronoUnit.DAYS));
        navigate(ProgramView.class);
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    @Test
    void day_1_says_where_one_is_and_what_opens_the_next_week() {
        opensOnDay(1);
        assertThat(headings()).contains("Week 1 of 10: Start here", "Going on", "How fast");
        assertThat(text())
                .contains("The next week opens in 7 days, or as soon as these are done:")
                .contains("4 of 7 days taken part in, 0 so far")
                .contains("It does not depend on how you feel.");
    }

    @Test
    void a_part_marked_by_hand_is_done_and_stays() {
        opensOnDay(1);
        var mark = find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Mark as done: Belly breathing"))
                .findFirst()
                .orElseThrow();
        test(mark).click();

        assertThat(Objects.requireNonNull(page().week())
                        .days()
                        .getFirst()
                        .things()
                        .get(1)
                        .done())
                .isTrue();
    }

    @Test
    void after_seven_days_one_goes_on_with_one_tap() {
        opensOnDay(8);
        press("Go on to week 2, The circle");

        assertThat(headings()).contains("Week 2 of 10: The circle");
    }

    @Test
    void before_that_one_can_go_on_sooner_all_the_same() {
        opensOnDay(2);
        press("Go on sooner");
        press("Go on to week 2, The circle");

        assertThat(headings()).contains("Week 2 of 10: The circle");
    }

    @Test
    void a_rest_begins_without_a_day_and_ends_with_one_tap() {
        opensOnDay(3);
        press("Let the program rest");
        press("Rest from today");
        assertThat(text()).contains("Your program rests.", "Until you take it up again.");

        press("Take it up again");
        assertThat(text()).doesNotContain("Your program rests.");
    }

    @Test
    void after_the_tenth_week_the_page_says_so_and_each_can_be_done_again() {
        for (int n = 0; n < 10; n++) {
            run(patient, () -> program.moveOn(patient, page().stay()));
        }
        opensOnDay(71);
        assertThat(text()).contains("The ten weeks are over.");

        press("All ten weeks");
        var again = find(Button.class).withText("Do this week again").all();
        assertThat(again).hasSize(10);
        test(again.getFirst()).click();
        assertThat(headings()).contains("Week 1 of 10: Start here");
    }
}
