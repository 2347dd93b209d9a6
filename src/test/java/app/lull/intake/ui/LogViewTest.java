package app.lull.intake.ui;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.intake.Amount;
import app.lull.intake.Entry;
import app.lull.intake.IntakeLog;
import app.lull.intake.Item;
import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import app.lull.ui.Chip;
import app.lull.ui.EmptyState;
import app.lull.ui.LevelChart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LogViewTest extends ViewTest {

    @Autowired
    private IntakeLog log;

    @BeforeEach
    void a_monday_at_ten() {
        itIs("2026-11-23T10:05");
    }

    @Test
    void on_the_first_day_nothing_is_called_usual_and_every_number_has_its_unit() {
        open();

        assertThat(text($(UsualDrinks.class).single()))
                .contains("Common drinks", "milligrams (mg) of caffeine", "Filter coffee95 mg")
                .doesNotContain("Yours first");
    }

    @Test
    void before_anything_is_logged_the_page_says_what_will_be_here_and_what_to_do() {
        open();

        assertThat(text($(EmptyState.class).single())).contains("will be here", "Tap a drink");
        assertThat(text(view())).contains("You share this with nobody.").doesNotContain("mg is");
    }

    @Test
    void the_usual_coffee_is_one_tap_and_undo_takes_it_back() {
        open();

        tap("Filter coffee");

        assertThat(entries()).singleElement().extracting(Entry::name).isEqualTo("Filter coffee");
        assertThat(text(view()))
                .contains(
                        "10:05",
                        "95 mg",
                        "About 100 mg of caffeine today (70 to 140): a low amount for a day.",
                        "at 23:00");
        test(button("Undo")).click();
        assertThat(entries()).isEmpty();
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void a_double_tap_is_one_coffee_and_a_later_tap_is_a_second_one() {
        open();

        tap("Filter coffee");
        tap("Filter coffee");
        assertThat(entries()).hasSize(1);

        clock.set(clock.instant().plus(Duration.ofSeconds(3)));
        tap("Filter coffee");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void another_drink_is_found_though_misspelt_and_one_more_tap_logs_it() {
        open();
        tap("Something else");
        $(TextField.class).single().setValue("capucino");

        test(row("Latte or cappuccino, 1 shot")).click();

        assertThat(entries()).singleElement().extracting(Entry::mg).isEqualTo(63.0);
        assertThat($(DrinkSearch.class).all()).isEmpty();
    }

    @Test
    void an_own_drink_is_refused_at_its_fields_until_it_can_be_kept_and_what_was_typed_stays() {
        open();
        tap("Something else");
        $(TextField.class).single().setValue("nothing of that name");
        test(button("Add your own")).click();
        var name = $(TextField.class).single();
        var mg = $(NumberEntry.class).single();
        assertThat(name.getValue()).isEqualTo("nothing of that name");

        name.setValue("x".repeat(1_000_000));
        save("Log it");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("80");
        assertThat(name.getValue()).hasSize(1_000_000);

        name.setValue("a\0b");
        save("Log it");
        assertThat(name.isInvalid()).isTrue();

        name.setValue("קפה של סבתא ☕");
        for (var wrong : List.of(-1.0, 1001.0, Double.NaN, 1e9)) {
            mg.setValue(wrong);
            save("Log it");
            assertThat(mg.isInvalid()).as("%s", wrong).isTrue();
            assertThat(name.isInvalid()).isFalse();
        }
        mg.clear();
        save("Log it");
        assertThat(mg.isInvalid()).isTrue();
        assertThat(entries()).isEmpty();

        mg.setValue(80.0);
        var time = $(TimePicker.class).single();
        time.setValue(LocalTime.of(10, 30));
        save("Log it");
        assertThat(time.isInvalid()).isTrue();
        assertThat(time.getErrorMessage()).contains("still to come");
        time.setValue(null);
        save("Log it");
        assertThat(time.isInvalid()).isTrue();
        assertThat(entries()).isEmpty();

        time.setValue(LocalTime.of(9, 30));
        save("Log it");
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("קפה של סבתא ☕");
            assertThat(entry.local()).isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 30));
        });
        assertThat($(OwnDrinkForm.class).all()).isEmpty();
    }

    @Test
    void time_and_amount_of_an_entry_can_be_changed_and_changed_back() {
        drink("coffee_brewed_cup");
        open();
        test(row("Filter coffee")).click();
        $(TimePicker.class).single().setValue(LocalTime.of(7, 30));
        $(NumberEntry.class).single().setValue(1.5);

        save("Save");

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.mg()).isEqualTo(142.5);
            assertThat(entry.local()).isEqualTo(LocalDateTime.of(2026, 11, 23, 7, 30));
        });
        assertThat(text(view())).contains("07:30 · 1.5 × 1 cup");
        test(button("Undo")).click();
        assertThat(entries()).singleElement().extracting(Entry::mg).isEqualTo(95.0);
    }

    @Test
    void an_amount_that_cannot_be_is_refused_at_its_field() {
        drink("coffee_brewed_cup");
        open();
        test(row("Filter coffee")).click();
        var servings = $(NumberEntry.class).single();

        for (var wrong : List.of(-1.0, 0.0, 11.0, Double.NaN)) {
            servings.setValue(wrong);
            save("Save");
            assertThat(servings.isInvalid()).as("%s", wrong).isTrue();
        }
        assertThat(entries()).singleElement().extracting(Entry::version).isEqualTo(0);
    }

    @Test
    void what_is_left_of_yesterday_is_said_though_nothing_is_logged_today() {
        itIs("2026-11-22T23:50");
        drink("bang_16");
        itIs("2026-11-23T10:05");

        open();

        assertThat(text(view())).contains("About 10 mg (0 to 60) is probably still there at 23:00.");
    }

    @Test
    void what_is_removed_can_be_put_back() {
        var entry = drink("coffee_brewed_cup");
        open();
        test(row("Filter coffee")).click();

        save("Remove");

        assertThat(entries()).isEmpty();
        test(button("Undo")).click();
        assertThat(entries()).containsExactly(entry);
    }

    @Test
    void an_entry_changed_in_another_window_is_shown_as_it_is_kept() {
        var entry = drink("coffee_brewed_cup");
        open();
        as(patient, () -> log.edit(patient, entry.id(), 0, entry.local(), 3, 0));
        test(row("Filter coffee")).click();
        $(NumberEntry.class).single().setValue(2.0);

        save("Save");

        assertThat(entries()).singleElement().extracting(Entry::servings).isEqualTo(3.0);
        assertThat(text(view())).contains("3 × 1 cup");
    }

    @Test
    void the_bedtime_can_be_changed() {
        drink("coffee_brewed_cup");
        open();
        test(button("Bedtime 23:00, change")).click();
        $(TimePicker.class).single().setValue(LocalTime.of(21, 30));

        save("Save");

        assertThat(text(view())).contains("at 21:30");
    }

    @Test
    void a_sum_above_the_limit_is_said_in_one_neutral_line() {
        drink("bang_16");
        drink("fivehour");
        open();

        assertThat(text(view()))
                .contains("About 500 mg of caffeine today: above the general limit of 400 mg.")
                .doesNotContainIgnoringCase("twitch")
                .doesNotContainIgnoringCase("anxiety");
    }

    @Test
    void several_things_are_put_on_the_tray_and_logged_together_and_undo_takes_them_all_back() {
        open();
        tap("Something else");
        tap("Several at once");
        test(row("Espresso")).click();
        test(row("Espresso")).click();
        test(row("Black tea")).click();
        assertThat(entries()).isEmpty();

        save("Log them");

        assertThat(entries()).hasSize(3);
        assertThat(text(view())).contains("3 things, about 173 mg: logged.");
        test(button("Undo")).click();
        assertThat(entries()).isEmpty();
    }

    @Test
    void size_and_strength_are_one_slider_and_the_time_may_be_another() {
        open();
        tap("Something else");
        test($(Button.class).withClassName("more").all().getFirst()).click();
        var slider = $(IntegerSlider.class).single();
        assertThat(text($(SizeSlider.class).single())).contains("1 cup: about 95 mg (70 to 140)");
        slider.setValue(slider.getValue() + 1);
        assertThat(text($(SizeSlider.class).single())).contains("1 cup, on the strong side: about 118 mg (95 to 140)");
        tap("over an hour");
        $(TimePicker.class).single().setValue(LocalTime.of(8, 30));

        save("Log it");

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.mg()).isEqualTo(117.5);
            assertThat(entry.high()).isEqualTo(140);
            assertThat(entry.sipMinutes()).isEqualTo(60);
            assertThat(entry.local().toLocalTime()).isEqualTo(LocalTime.of(8, 30));
        });
        assertThat(text(view())).contains("over an hour");
    }

    @Test
    void of_a_cup_half_drunk_half_is_counted() {
        drink("coffee_brewed_cup");
        open();
        test(row("Filter coffee")).click();
        tap("I drank half of it");
        save("Save");

        assertThat(entries()).singleElement().extracting(Entry::mg).isEqualTo(47.5);
    }

    @Test
    void yesterday_morning_is_one_tap_and_two_taps_are_one() {
        as(
                patient,
                () -> log.log(
                        patient,
                        Ids.next(),
                        new Item.Listed("espresso_1"),
                        Amount.ONE,
                        LocalDateTime.parse("2026-11-22T07:15")));
        open();

        var chip = button("Same as yesterday morning");
        test(chip).click();

        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.local()).isEqualTo(LocalDateTime.parse("2026-11-23T07:15")));
        assertThat(chip.isVisible()).isFalse();
    }

    @Test
    void a_day_without_caffeine_can_be_said_and_taken_back() {
        open();
        test(button("Nothing with caffeine today")).click();
        assertThat(text(view())).contains("Kept as you said.");

        test(button("Take that back")).click();

        assertThat(text(view())).contains("What you drink today will be here.");
    }

    @Test
    void what_is_left_is_said_with_its_range_and_as_a_table() {
        drink("coffee_brewed_cup");
        open();

        assertThat(text(view()))
                .contains("About 15 mg (5 to 40) is probably still there at 23:00.", "for most people")
                .doesNotContain("NaN");
        test(button("As a table")).click();
        assertThat(text($(LevelTable.class).single())).contains("11:00", "23:00");
    }

    @Test
    void where_the_limits_are_from_is_told_to_whoever_asks() {
        drink("coffee_brewed_cup");
        open();
        assertThat($(LimitsExplained.class).all()).isEmpty();

        test(button("About the limits")).click();

        assertThat(text(view())).contains("up to 400 mg a day", "up to 200 mg a day", "Pure caffeine powder");
    }

    @Test
    void with_fluvoxamine_there_are_words_in_place_of_the_curve() {
        drink("coffee_brewed_cup");
        open();
        test(button("About you")).click();
        $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().contains("fluvoxamine"))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        $(NumberEntry.class).single().setValue(13.0);
        save("Save");
        assertThat($(NumberEntry.class).single().isInvalid()).isTrue();
        $(NumberEntry.class).single().clear();

        save("Save");

        assertThat(text(view())).contains("Ask your pharmacist").doesNotContain("is probably still there");
        assertThat($(LevelChart.class).all()).noneMatch(Component::isVisible);
    }

    @Test
    void what_the_label_says_by_100_ml_becomes_the_milligrams_of_the_can() {
        open();
        tap("Something else");
        test(button("Add your own")).click();
        $(TextField.class).single().setValue("Corner shop energy");
        test(button("Work it out from the label")).click();
        var calculator = $(LabelCalculator.class).single();
        calculator.onLabel.setValue(32.0);
        calculator.amount.setValue(330.0);
        test(button("Use this")).click();

        save("Log it");

        assertThat(entries()).singleElement().extracting(Entry::mg).isEqualTo(105.6);
    }

    @Test
    void a_label_that_cannot_be_is_refused_at_its_field() {
        open();
        tap("Something else");
        test(button("Add your own")).click();
        test(button("Work it out from the label")).click();
        var calculator = $(LabelCalculator.class).single();

        calculator.onLabel.setValue(-3.0);
        calculator.amount.setValue(330.0);
        test(button("Use this")).click();
        assertThat(calculator.onLabel.isInvalid()).isTrue();

        calculator.onLabel.setValue(32.0);
        calculator.amount.setValue(Double.NaN);
        test(button("Use this")).click();
        assertThat(calculator.amount.isInvalid()).isTrue();
        assertThat(calculator.onLabel.isInvalid()).isFalse();
    }

    private void open() {
        navigate(LogView.class);
    }

    private LogView view() {
        return (LogView) getCurrentView();
    }

    private void tap(String chip) {
        test($(Chip.class).all().stream()
                        .filter(c -> c.getText().startsWith(chip))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private NativeButton row(String name) {
        return $(NativeButton.class).all().stream()
                .filter(row -> row.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void save(String words) {
        test(button(words)).click();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(b -> b.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }

    private List<Entry> entries() {
        return as(patient, () -> log.today(patient)).entries();
    }

    private Entry drink(String substance) {
        return as(patient, () -> log.log(patient, Ids.next(), new Item.Listed(substance), Amount.ONE, null));
    }

    private void itIs(String berlin) {
        clock.set(LocalDateTime.parse(berlin).atZone(BERLIN).toInstant());
    }
}
