package app.lull.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.review.Answers;
import app.lull.review.Foods;
import app.lull.review.Items;
import app.lull.review.Review;
import app.lull.review.WeekInReview;
import app.lull.review.Worse;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.BandChoice;
import app.lull.ui.EmptyState;
import app.lull.ui.Notice;
import app.lull.ui.Scale;
import app.lull.ui.WeeksChart;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewTest extends ViewTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2026, 9, 3);

    @Autowired
    private WeekInReview reviews;

    @BeforeEach
    void enrolled() {
        on(1, "10:00");
        TestPeople.run(patient, () -> reviews.page(patient));
    }

    @Test
    void it_names_the_days_it_is_about_and_nothing_is_chosen() {
        on(9, "20:00");
        open();

        assertThat(text()).contains("3 – 9 Sep", "Lull's own", "not been tested");
        assertThat($(BandChoice.class).all()).hasSize(9).allMatch(Scale::isEmpty);
    }

    @Test
    void before_the_program_nobody_asks_what_the_program_made_worse() {
        on(1, "20:00");
        open();

        assertThat(text()).contains("the week before you began, 27 Aug – 2 Sep").doesNotContain("make anything worse");
        assertThat($(BandChoice.class).all()).hasSize(8);
        answer(3, 2, 1, 2, 3, 2, 1, 2);
        save();
        assertThat(kept())
                .singleElement()
                .satisfies(review -> assertThat(review.answers().worse()).isNull());
    }

    @Test
    void what_was_said_of_the_first_week_when_it_was_still_asked_stays_when_the_rest_is_changed() {
        on(1, "20:00");
        keep(new Answers(new Items(3, 2, 1, 2, 3, 2, 1, 2), Worse.SOME, "Sleep", Foods.LEFT_OUT));
        open();
        test(button("Change my answers")).click();
        band(0).setValue(0);
        save();
        assertThat(kept()).singleElement().satisfies(review -> {
            assertThat(review.sum()).isEqualTo(15);
            assertThat(review.answers().worse()).isEqualTo(Worse.SOME);
            assertThat(review.answers().words()).isEqualTo("Sleep");
        });
    }

    @Test
    void a_missing_item_is_asked_for_and_there_is_no_total_of_seven() {
        on(8, "20:00");
        open();
        answer(3, 2, 1, 2, 3, 2, 1);

        save();

        assertThat(kept()).isEmpty();
        assertThat(band(7).getElement().getProperty("missing", "")).contains("all eight");
        assertThat(band(0).getValue()).isEqualTo(3);
        assertThat(text()).doesNotContain("of 32");
    }

    @Test
    void what_was_tapped_is_there_again_after_leaving_until_it_is_saved() {
        on(8, "20:00");
        open();
        assertThat(text()).doesNotContain("still here");
        answer(3, 2);

        UI.getCurrent().navigate("today");
        open();

        assertThat(text()).contains("What you tapped before is still here. Save keeps it.");
        assertThat(band(0).getValue()).isEqualTo(3);
        assertThat(band(1).getValue()).isEqualTo(2);
        assertThat(band(2).isEmpty()).isTrue();
        answer(3, 2, 1, 2, 3, 2, 1, 2);
        save();
        assertThat(kept()).hasSize(1);
        assertThat(TestPeople.as(patient, () -> reviews.begun(patient))).isEmpty();
    }

    @Test
    void after_saving_it_says_the_sum_what_it_is_not_and_that_it_is_too_early() {
        on(8, "20:00");
        open();
        answer(3, 2, 1, 2, 3, 2, 1, 2);

        save();

        assertThat(kept()).singleElement().extracting(Review::sum).isEqualTo(18);
        assertThat(text()).contains("18 of 32", "too early to tell", "2 more reviews", "Thursday 17 September");
        test(button("Back to Today")).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("today");
    }

    @Test
    void below_the_own_band_it_says_so_and_that_many_begin_when_it_is_worst() {
        weeks(18, 22, 20, 12);
        on(22, "20:00");
        open();

        assertThat(text())
                .contains("12 of 32", "below your own band of 17.4 to 22.6", "can be chance", "at their worst");
    }

    @Test
    void inside_the_band_no_change_can_be_told() {
        weeks(18, 22, 20, 21);
        on(22, "20:00");
        open();

        assertThat($(WeeksChart.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("picture")
                        .toString())
                .contains("your own band: 17.4 to 22.6");
        assertThat(text()).contains("inside your own band of 17.4 to 22.6").doesNotContain("at their worst");
    }

    @Test
    void above_the_band_for_two_weeks_it_says_so_and_no_more() {
        weeks(18, 22, 20, 24, 25);
        open();

        assertThat(text()).contains("above your own band").doesNotContain("Let us change the plan");
    }

    @Test
    void above_the_band_for_three_weeks_it_offers_another_plan() {
        weeks(18, 22, 20, 24, 25, 23);
        open();

        assertThat(text()).contains("Let us change the plan", "easier step", "Talk to somebody", "Pause the tracking");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("help", "read/K41");
    }

    @Test
    void a_lot_worse_offers_another_plan_at_once_and_the_words_are_kept() {
        on(8, "20:00");
        open();
        answer(1, 0, 2, 0, 1, 0, 3, 4);
        assertThat($(TextArea.class).all()).isEmpty();
        band(8).setValue(2);
        test($(TextArea.class).single()).setValue("I sleep less");

        save();

        assertThat(kept()).singleElement().satisfies(review -> {
            assertThat(review.answers().worse()).isEqualTo(Worse.A_LOT);
            assertThat(review.answers().words()).isEqualTo("I sleep less");
        });
        assertThat(text()).contains("Let us change the plan");
    }

    @Test
    void food_is_folded_away_and_kept_where_it_is_filled_in() {
        on(8, "20:00");
        open();
        answer(1, 0, 2, 0, 1, 0, 3, 4);
        var calcium = $(IntegerField.class).all().getFirst();
        calcium.setValue(9);

        save();

        assertThat(kept())
                .singleElement()
                .satisfies(review ->
                        assertThat(review.answers().foods()).isEqualTo(new Foods(9, null, null, null, null, null)));
    }

    @Test
    void that_day_the_answers_can_be_changed() {
        on(8, "20:00");
        open();
        answer(3, 2, 1, 2, 3, 2, 1, 2);
        save();
        test(button("Change my answers")).click();
        assertThat(band(0).getValue()).isEqualTo(3);
        band(0).setValue(0);

        save();

        assertThat(kept()).singleElement().extracting(Review::sum).isEqualTo(15);
        assertThat(text()).contains("15 of 32");
    }

    @Test
    void where_another_tab_was_faster_both_are_shown_and_one_is_chosen() {
        on(8, "20:00");
        open();
        keep(new Answers(new Items(3, 2, 1, 2, 3, 2, 1, 2)));
        answer(0, 2, 1, 2, 3, 2, 1, 2);

        save();

        assertThat($(Notice.class).single().getElement().getTextRecursively())
                .contains("somewhere else", "often", "never");
        test(button("Save what is here")).click();
        assertThat(kept()).singleElement().extracting(Review::sum).isEqualTo(15);
    }

    @Test
    void a_week_that_closed_meanwhile_is_said_and_what_was_tapped_stays() {
        on(14, "23:00");
        open();
        answer(3, 2, 1, 2, 3, 2, 1, 2);
        on(15, "04:01");

        save();

        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("has closed");
        assertThat(band(0).getValue()).isEqualTo(3);
        assertThat(kept()).isEmpty();
    }

    @Test
    void when_nothing_is_due_it_says_what_will_be_here_and_when() {
        on(85, "20:00");
        open();

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Eight questions", "Thursday 10 December");
    }

    private void weeks(int... sums) {
        for (int week = 0; week < sums.length; week++) {
            on(7 * week + 1, "20:00");
            keep(new Answers(items(sums[week])));
        }
    }

    /** Some eight answers with this sum. */
    private static Items items(int sum) {
        var answers = new ArrayList<Integer>();
        int left = sum;
        for (int i = 0; i < 8; i++) {
            int part = Math.min(4, left);
            answers.add(i < 6 ? part : 4 - part);
            left -= part;
        }
        return Items.of(answers);
    }

    private void keep(Answers answers) {
        TestPeople.run(patient, () -> {
            var page = reviews.page(patient);
            reviews.save(patient, page.answered(answers));
        });
    }

    private List<Review> kept() {
        return TestPeople.as(patient, () -> reviews.all(patient));
    }

    private void open() {
        navigate("review", ReviewView.class);
    }

    private void answer(int... answers) {
        for (int i = 0; i < answers.length; i++) {
            band(i).setValue(answers[i]);
        }
    }

    private BandChoice band(int place) {
        return $(BandChoice.class).all().get(place);
    }

    private void save() {
        test(button("Save")).click();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void on(int dayOfProgram, String time) {
        clock.set(DAY_ONE.plusDays(dayOfProgram - 1L)
                .atTime(LocalTime.parse(time))
                .atZone(BERLIN)
                .toInstant());
    }
}
