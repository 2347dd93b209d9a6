package app.lull.worries.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import app.lull.worries.Slot;
import app.lull.worries.Worries;
import app.lull.worries.Worry;
import app.lull.worries.Worry.Kind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.PageTitle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorriesViewTest extends ViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private Worries worries;

    @Autowired
    private SafetyLog safety;

    @BeforeEach
    void noon() {
        clock.set(THURSDAY.atTime(12, 0).atZone(BERLIN).toInstant());
    }

    @Test
    void a_worry_is_kept_from_any_screen_with_two_taps_and_without_a_word() {
        navigate(WorriesView.class);
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals("Keep a worry for later"))
                        .findFirst()
                        .orElseThrow())
                .click();
        var sheet = $(KeepSheet.class).single();
        test($(Button.class, sheet).withText("Keep it for later").single()).click();

        assertThat(waiting()).singleElement().extracting(Worry::words).isNull();
        assertThat(sheet.getElement().getTextRecursively()).contains("Kept.", "You choose when");
    }

    @Test
    void what_is_too_long_is_said_where_it_was_written_and_stays_there() {
        navigate(WorriesView.class);
        var field = $(TextArea.class).single();
        field.setValue("x".repeat(1001));
        tap("Keep it for later");

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("Nothing is lost");
        assertThat(field.getValue()).hasSize(1001);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void before_its_time_the_list_stays_closed_and_can_be_opened_all_the_same() {
        keep("the meeting");
        run(patient, () -> worries.keepSlot(patient, new Slot(LocalTime.of(17, 0), 15, null, -1)));
        navigate(WorriesView.class);
        assertThat(text()).contains("They wait until 17:00 today.").doesNotContain("the meeting");
        tap("Open them now all the same");
        assertThat(text()).contains("the meeting");

        clock.set(THURSDAY.atTime(17, 0).atZone(BERLIN).toInstant());
        navigate(WorriesView.class);
        assertThat(text()).contains("the meeting");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("practice/S22");
    }

    @Test
    void a_worry_is_sorted_and_what_is_written_for_another_one_stays() {
        keep("the meeting");
        keep("what if");
        navigate(WorriesView.class);
        kinds().get(1).setValue(Kind.SOLVABLE);
        nexts().get(1).setValue("call on Friday");
        tap("Sorted");
        assertThat(kinds().getFirst().isInvalid()).isTrue();
        kinds().getFirst().setValue(Kind.HYPOTHETICAL);
        matters().getFirst().setValue(false);
        tap("Sorted");

        assertThat(waiting()).extracting(Worry::words).containsExactly("what if");
        assertThat(nexts().getFirst().getValue()).isEqualTo("call on Friday");
        assertThat(text())
                .contains("In the last 28 days you sorted 1 worry here. None of them still mattered by then.");
        tap("Let it wait again");
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void letting_go_can_be_undone() {
        keep("the meeting");
        navigate(WorriesView.class);
        tap("Let it go");
        assertThat(waiting()).isEmpty();
        tap("Undo");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void a_time_near_bed_is_hinted_at_and_one_changed_in_another_tab_is_said() {
        navigate(WorriesView.class);
        $(TimePicker.class).single().setValue(null);
        tap("Keep this time");
        assertThat($(TimePicker.class).single().isInvalid()).isTrue();
        run(patient, () -> worries.keepSlot(patient, new Slot(LocalTime.of(17, 0), 15, null, -1)));
        $(TimePicker.class).single().setValue(LocalTime.of(22, 0));
        tap("Keep this time");
        assertThat(as(patient, () -> worries.slot(patient)).at()).isEqualTo(LocalTime.of(17, 0));
        tap("Keep this time");

        assertThat(as(patient, () -> worries.slot(patient)).at()).isEqualTo(LocalTime.of(22, 0));
        assertThat(text()).contains("Every day at 22:00, 15 minutes.", "near your bedtime, 23:00");
    }

    @Test
    void in_a_hard_time_the_page_calmly_asks_for_a_person_beside() {
        keep("the meeting");
        run(
                patient,
                () -> safety.keep(
                        patient,
                        new SafetyEvent(
                                Ids.next(),
                                Ids.next(),
                                clock.instant(),
                                SafetyEvent.Kind.HOPELESS,
                                null,
                                null,
                                null,
                                null)));
        navigate(WorriesView.class);

        assertThat(text()).contains("Better with somebody, for now.").doesNotContain("the meeting");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("help", "safety-plan")
                .doesNotContain("practice/S22");
        tap("Open them with somebody beside you");
        assertThat(text()).contains("the meeting");
        assertThat(WorriesView.class.getAnnotation(PageTitle.class).value()).doesNotContainIgnoringCase("worr");
    }

    private void keep(String words) {
        run(patient, () -> worries.keep(patient, Ids.next(), words));
    }

    private List<Worry> waiting() {
        return as(patient, () -> worries.page(patient)).waiting();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Kind>> kinds() {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().equals("What kind is it?"))
                .map(group -> (RadioButtonGroup<Kind>) group)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Boolean>> matters() {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().equals("Does it still matter?"))
                .map(group -> (RadioButtonGroup<Boolean>) group)
                .toList();
    }

    private List<TextField> nexts() {
        return $(WorryCard.class).all().stream()
                .flatMap(card -> card.getChildren())
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .toList();
    }

    private void tap(String words) {
        test($(Button.class).all().stream()
                        .filter(Component::isVisible)
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
