package app.lull.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.checkin.Holiday;
import app.lull.checkin.Pace;
import app.lull.checkin.Rhythm;
import app.lull.checkin.RhythmSettings;
import app.lull.checkin.Window;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckInSettingsViewTest extends ViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private Rhythm rhythm;

    @BeforeEach
    void evening() {
        clock.set(THURSDAY.atTime(21, 0).atZone(BERLIN).toInstant());
    }

    @Test
    void it_is_found_under_more() {
        UI.getCurrent().navigate("more");

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("check-in/settings");
    }

    @Test
    void the_hours_are_chosen_from_and_until_and_only_later_ones_are_on_offer() {
        open();
        Select<LocalTime> from = select("It opens at");
        Select<LocalTime> until = select("It can be begun until");
        assertThat(from.getValue()).isEqualTo(LocalTime.of(18, 0));
        assertThat(until.getValue()).isEqualTo(LocalTime.of(4, 0));

        from.setValue(LocalTime.of(22, 0));
        assertThat(until.getListDataView().getItems())
                .containsExactly(
                        LocalTime.of(23, 0),
                        LocalTime.of(0, 0),
                        LocalTime.of(1, 0),
                        LocalTime.of(2, 0),
                        LocalTime.of(3, 0),
                        LocalTime.of(4, 0));
        until.setValue(LocalTime.of(1, 0));
        press("Save these hours");

        assertThat(settings().window()).isEqualTo(new Window(LocalTime.of(22, 0), LocalTime.of(1, 0)));
    }

    @Test
    void by_itself_it_goes_with_the_program() {
        open();

        assertThat(pace().getValue()).isEmpty();
        assertThat(pace().getItemLabelGenerator().apply(Optional.empty()))
                .isEqualTo("As the program goes, at this time: every evening");
    }

    @Test
    void the_weekdays_are_asked_for_where_they_matter_and_kept() {
        open();
        assertThat($(CheckboxGroup.class).all()).isEmpty();

        pace().setValue(Optional.of(Pace.SOME_DAYS));
        weekdays().setValue(Set.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY));
        press("Save how often");

        assertThat(settings().choices().pace()).isEqualTo(Pace.SOME_DAYS);
        assertThat(settings().choices().weekdays()).containsExactly(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void no_weekday_at_all_is_pointed_at() {
        open();
        pace().setValue(Optional.of(Pace.SOME_DAYS));
        weekdays().clear();

        press("Save how often");

        assertThat(weekdays().isInvalid()).isTrue();
        assertThat(settings().choices().pace()).isNull();
    }

    @Test
    void a_break_begins_today_for_a_week_unless_other_days_are_chosen_and_can_end() {
        open();
        press("Take this break");
        assertThat(settings().holidays())
                .singleElement()
                .extracting(Holiday::until)
                .isEqualTo(THURSDAY.plusDays(6));

        press("End it now");
        assertThat(settings().holidays()).isEmpty();
    }

    @Test
    void a_break_can_be_planned_and_called_off() {
        open();
        picker("Last day").setValue(THURSDAY.plusDays(20));
        picker("First day").setValue(THURSDAY.plusDays(10));
        press("Take this break");
        assertThat(settings().holidays()).hasSize(1);

        press("Call it off");
        assertThat(settings().holidays()).isEmpty();
    }

    @Test
    void a_break_that_cannot_be_is_told_at_its_field() {
        open();
        picker("Last day").setValue(THURSDAY.minusDays(1));

        press("Take this break");

        assertThat(picker("Last day").isInvalid()).isTrue();
        assertThat(picker("Last day").getErrorMessage()).contains("before the first");
        assertThat(settings().holidays()).isEmpty();
    }

    @Test
    void the_question_of_the_amount_can_be_turned_off() {
        open();
        RadioButtonGroup<Optional<Boolean>> amount = radio("Ask it");

        amount.setValue(Optional.of(false));
        press("Save this choice");

        assertThat(settings().choices().twitchAmount()).isFalse();
    }

    private void open() {
        navigate("check-in/settings", CheckInSettingsView.class);
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private RadioButtonGroup<Optional<Pace>> pace() {
        return radio("The check-in comes");
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> radio(String label) {
        return (RadioButtonGroup<T>) $(RadioButtonGroup.class)
                .withCondition(group -> label.equals(group.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DayOfWeek> weekdays() {
        return (CheckboxGroup<DayOfWeek>) $(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<LocalTime> select(String label) {
        return (Select<LocalTime>) $(Select.class)
                .withCondition(select -> label.equals(select.getLabel()))
                .single();
    }

    private DatePicker picker(String label) {
        return $(DatePicker.class)
                .withCondition(picker -> label.equals(picker.getLabel()))
                .single();
    }

    private RhythmSettings settings() {
        return TestPeople.as(patient, () -> rhythm.settings(patient));
    }
}
