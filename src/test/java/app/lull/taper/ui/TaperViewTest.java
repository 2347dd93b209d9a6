package app.lull.taper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.store.Ids;
import app.lull.taper.CaffeinePlans;
import app.lull.taper.FeltDiary;
import app.lull.taper.Gate;
import app.lull.taper.Goal;
import app.lull.taper.Now;
import app.lull.taper.Pace;
import app.lull.taper.Status;
import app.lull.taper.Symptoms;
import app.lull.taper.Wishes;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.BandChoice;
import app.lull.ui.Notice;
import app.lull.ui.Scale;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TaperViewTest extends ViewTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Autowired
    private CaffeinePlans plans;

    @Autowired
    private FeltDiary diary;

    @BeforeEach
    void aMorning() {
        on(1, "09:00");
    }

    @Test
    void nothing_is_chosen_to_begin_with_and_the_amount_can_be_said() {
        open();

        assertThat(goal().getValue()).isNull();
        assertThat(text()).contains("in small steps, at your pace");
        goal().setValue(Goal.NONE);
        assertThat(text()).contains("Log 5 days more, and your usual amount is known here.");
    }

    @Test
    void every_step_is_seen_before_the_plan_begins() {
        open();
        choose(Goal.NONE, Pace.STANDARD, 400, Optional.empty());

        click("Show the plan");

        assertThat(text()).contains("Up to 320 mg", "Wed 2 Dec – Tue 8 Dec", "from Wed 30 Dec");
        assertThat(page()).isEmpty();
        click("Begin this plan");
        assertThat(now().plan().steps()).containsExactly(320, 240, 160, 100, 0);
        assertThat(text()).contains("Begins tomorrow");
    }

    @Test
    void what_is_missing_is_pointed_at_where_it_is() {
        open();
        click("Show the plan");
        assertThat(goal().isInvalid()).isTrue();

        goal().setValue(Goal.NONE);
        pace().setValue(Pace.GENTLE);
        click("Show the plan");
        assertThat(gates().isInvalid()).isTrue();

        gates().setValue(Set.of(Optional.empty()));
        click("Show the plan");
        assertThat(amount().isInvalid()).isTrue();
        assertThat(amount().getErrorMessage()).contains("Log 5 days more");
    }

    @Test
    void with_migraine_the_doctors_word_comes_first_and_the_small_steps_are_offered() {
        open();
        goal().setValue(Goal.NONE);
        amount().setValue(400);
        gates().setValue(Set.of(Optional.of(Gate.MIGRAINE)));

        assertThat(pace().getValue()).isEqualTo(Pace.GENTLE);
        assertThat(text()).contains("small steps are kinder");
        click("Show the plan");
        assertThat(talked().isInvalid()).isTrue();

        talked().setValue(true);
        click("Show the plan");
        click("Begin this plan");
        assertThat(now().plan().gates()).containsExactly(Gate.MIGRAINE);
    }

    @Test
    void a_wish_changed_after_the_plan_was_shown_takes_it_away() {
        open();
        choose(Goal.NONE, Pace.STANDARD, 400, Optional.empty());
        click("Show the plan");

        goal().setValue(Goal.UP_TO_200);

        assertThat($(Button.class).withText("Begin this plan").all()).isEmpty();
    }

    @Test
    void a_plan_begun_in_another_window_is_shown_instead() {
        open();
        choose(Goal.NONE, Pace.STANDARD, 400, Optional.empty());
        click("Show the plan");
        begin(Goal.UP_TO_100);

        click("Begin this plan");

        assertThat(now().plan().goal()).isEqualTo(Goal.UP_TO_100);
        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("another window");
    }

    @Test
    void a_running_plan_says_where_one_is_and_can_be_paused_and_gone_on_with() {
        begin(Goal.NONE);
        open();
        assertThat(text()).contains("Step 1 of 5", "Up to 320 mg.", "about 1 cup of coffee less", "Next: up to 240 mg");

        click("Pause");
        assertThat(now().plan().status()).isEqualTo(Status.PAUSED);
        assertThat(text()).contains("Paused", "The days of the steps wait");

        click("Go on today");
        assertThat(now().plan().status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void stopping_asks_once_and_what_was_stays() {
        begin(Goal.NONE);
        on(9, "09:00");
        open();
        click("Stop");
        assertThat(page()).isPresent();

        click("Stop it");

        assertThat(page()).isEmpty();
        assertThat(text()).contains("Earlier plans", "as far as 240 mg a day");
    }

    @Test
    void a_change_begins_from_what_was_chosen_before() {
        begin(Goal.NONE);
        open();
        click("Change");
        assertThat(goal().getValue()).isEqualTo(Goal.NONE);
        gates().setValue(Set.of(Optional.empty()));
        goal().setValue(Goal.UP_TO_200);
        amount().setValue(300);

        click("Show the plan");
        click("Change to this plan");

        assertThat(now().plan().steps()).containsExactly(240, 200);
        assertThat(text()).contains("Then another plan took its place");
    }

    @Test
    void hard_answers_repeat_the_step_and_it_is_said_and_can_be_declined() {
        begin(Goal.NONE);
        on(7, "20:00");
        navigate("taper/evening", FeltView.class);
        assertThat($(BandChoice.class).all()).hasSize(10).allMatch(Scale::isEmpty);
        $(BandChoice.class).all().forEach(item -> item.setValue(1));

        click("Save");

        assertThat($(Notice.class).single().getElement().getTextRecursively())
                .contains("repeated until Friday 11 December");
        on(8, "09:00");
        open();
        assertThat(text()).contains("This step goes on until Friday 11 December");
        click("Go on without the repeat");
        assertThat(text()).contains("Step 2 of 5").doesNotContain("goes on until");
    }

    @Test
    void none_of_it_is_one_tap_and_a_missing_answer_is_pointed_at() {
        begin(Goal.NONE);
        navigate("taper/evening", FeltView.class);
        click("Save");
        assertThat($(BandChoice.class).all().getFirst().getElement().getProperty("missing", ""))
                .contains("All ten");

        click("Nothing of this today");
        click("Save");

        assertThat(TestPeople.as(patient, () -> diary.all(patient)))
                .singleElement()
                .satisfies(felt -> assertThat(felt.symptoms()).isEqualTo(Symptoms.NONE));
    }

    @Test
    void where_no_step_runs_the_evening_says_what_will_be_there() {
        navigate("taper/evening", FeltView.class);

        assertThat(text()).contains("while a step of your plan runs");
    }

    @Test
    void another_hour_leaves_the_steps_as_they_are() {
        begin(Goal.NONE);
        on(3, "09:00");
        open();

        $(HourChoice.class).single().setValue(Optional.of(LocalTime.of(14, 0)));
        click("Save the hour");

        assertThat(text()).contains("Up to 320 mg. None after 14:00.");
        assertThat(now().daysOnStep()).isEqualTo(3);
    }

    private void choose(Goal to, Pace how, int usual, Optional<Gate> gate) {
        goal().setValue(to);
        pace().setValue(how);
        amount().setValue(usual);
        gates().setValue(Set.of(gate));
    }

    private void begin(Goal to) {
        TestPeople.run(
                patient,
                () -> plans.begin(
                        patient, Ids.next(), new Wishes(to, Pace.STANDARD, null, 400, Set.of(), false, FIRST)));
    }

    private Optional<Now> page() {
        return Optional.ofNullable(
                TestPeople.as(patient, () -> plans.page(patient)).now());
    }

    private Now now() {
        return Objects.requireNonNull(page().orElse(null));
    }

    private void open() {
        navigate("taper", TaperView.class);
    }

    private void click(String words) {
        var buttons = $(Button.class).withText(words).all().stream()
                .filter(button -> button.getText().equals(words))
                .toList();
        test(List.copyOf(buttons).getFirst()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Goal> goal() {
        return (RadioButtonGroup<Goal>) $(RadioButtonGroup.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Pace> pace() {
        return (RadioButtonGroup<Pace>) $(RadioButtonGroup.class).all().get(1);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Optional<Gate>> gates() {
        return (CheckboxGroup<Optional<Gate>>) $(CheckboxGroup.class).single();
    }

    private IntegerField amount() {
        return $(IntegerField.class).single();
    }

    private Checkbox talked() {
        return $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("I have talked"))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void on(int number, String time) {
        clock.set(FIRST.plusDays(number - 1L)
                .atTime(LocalTime.parse(time))
                .atZone(BERLIN)
                .toInstant());
    }
}
