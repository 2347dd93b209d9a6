package app.lull.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.checkin.Answers;
import app.lull.checkin.AroundTheDay;
import app.lull.checkin.CheckIn;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.DayAround;
import app.lull.checkin.Exercise;
import app.lull.checkin.Fluids;
import app.lull.checkin.Sleep;
import app.lull.checkin.Taken;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.BandChoice;
import app.lull.ui.Chip;
import app.lull.ui.RatingDial;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The day around the check-in, as the patient sees it. */
class AroundGroupsTest extends ViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Answers HARD = new Answers(8, 3, 7, 6, 4);
    private static final Sleep NIGHT = new Sleep(
            LocalTime.of(22, 30), LocalTime.of(23, 0), 30, 45, 3, LocalTime.of(6, 45), LocalTime.of(7, 0), 2, 20);

    @Autowired
    private CheckInDiary diary;

    @Autowired
    private AroundTheDay around;

    @BeforeEach
    void evening() {
        at(THURSDAY);
    }

    @Test
    void every_group_is_folded_and_nothing_in_it_is_answered() {
        open();

        assertThat($(Group.class).all()).hasSize(6).noneMatch(Group::isOpen);
        assertThat($(WholeNumber.class).all()).allMatch(WholeNumber::isEmpty);
        assertThat($(ClockTime.class).all()).allMatch(ClockTime::isEmpty);
        assertThat($(BoutForm.class).all()).isEmpty();
        assertThat($(MedicineForm.class).all()).isEmpty();
        assertThat($(Chip.class).all())
                .allMatch(chip -> !"true".equals(chip.getElement().getAttribute("aria-pressed")));
    }

    @Test
    void the_core_is_still_five_answers_and_save_and_nothing_else_is_kept() {
        open();
        answer();

        save();

        assertThat(kept()).singleElement().satisfies(checkIn -> {
            assertThat(checkIn.answers()).isEqualTo(HARD);
            assertThat(checkIn.around()).isEqualTo(DayAround.NOTHING);
        });
        assertThat(taken()).isEqualTo(Taken.NOTHING);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("TodayView");
    }

    @Test
    void what_is_told_in_the_groups_is_kept_with_the_check_in() {
        open();
        answer();
        time("Lights out at").setValue(LocalTime.of(23, 0));
        time("Out of bed at").setValue(LocalTime.of(7, 0));
        test(button("None today")).click();
        test(button("+ a cup, 250 ml")).click();
        test(button("+ a bottle, 500 ml")).click();
        test(button("work")).click();
        test(button("a vaccination")).click();
        $(DecimalNumber.class).all().getFirst().setValue(1.5);

        save();

        assertThat(kept()).singleElement().extracting(CheckIn::around).satisfies(told -> {
            assertThat(told.sleep())
                    .isEqualTo(new Sleep(
                            null, LocalTime.of(23, 0), null, null, null, null, LocalTime.of(7, 0), null, null));
            assertThat(told.exercise()).isEqualTo(Exercise.NONE);
            assertThat(told.fluids()).isEqualTo(new Fluids(750, false, false));
            assertThat(told.stress()).isNotNull();
            assertThat(told.body()).isNotNull();
        });
        assertThat(taken().alcohol()).isEqualTo(new Taken.Alcohol(1.5, 10));
    }

    @Test
    void a_bout_is_added_filled_in_and_kept_and_can_be_taken_out() {
        open();
        answer();
        test(button("Add exercise")).click();
        test(button("Add exercise")).click();
        var forms = $(BoutForm.class).all();
        forms.getFirst()
                .show(new Exercise.Bout(
                        Exercise.Kind.RUNNING, 30, 6, true, false, true, null, List.of(Exercise.BodyPart.LEGS)));
        test($(Button.class).withText("Take this out").all().getLast()).click();

        save();

        assertThat(kept()).singleElement().satisfies(checkIn -> {
            assertThat(checkIn.around().exercise())
                    .isNotNull()
                    .extracting(Exercise::load)
                    .isEqualTo(180);
        });
    }

    @Test
    void a_folded_group_with_a_mistake_unfolds_and_is_gone_to_and_what_was_told_stays() {
        open();
        answer();
        number("All drinks together").setValue(1500);
        number("To fall asleep, about").setValue(900);

        save();

        assertThat(kept()).isEmpty();
        assertThat(group("Sleep").isOpen()).isTrue();
        assertThat(group("Drinks").isOpen()).isFalse();
        assertThat(number("To fall asleep, about").isInvalid()).isTrue();
        assertThat(number("To fall asleep, about").getErrorMessage()).isEqualTo("A whole number, 0 to 720.");
        assertThat(hasFocus(number("To fall asleep, about"))).isTrue();
        assertThat(number("All drinks together").getValue()).isEqualTo(1500);
        assertThat(dial(Question.ANXIETY).getValue()).isEqualTo(8);
        assertThat(saveButton().isEnabled()).isTrue();

        number("To fall asleep, about").setValue(90);
        save();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void times_that_contradict_each_other_are_pointed_at_and_what_was_told_stays() {
        open();
        answer();
        time("In bed at").setValue(LocalTime.of(23, 30));
        time("Lights out at").setValue(LocalTime.of(23, 0));

        save();

        assertThat(kept()).isEmpty();
        assertThat(group("Sleep").isOpen()).isTrue();
        assertThat(time("In bed at").getErrorMessage()).contains("after lights out");
        assertThat(hasFocus(time("In bed at"))).isTrue();
        assertThat(time("Lights out at").getValue()).isEqualTo(LocalTime.of(23, 0));
        assertThat(dial(Question.ANXIETY).getValue()).isEqualTo(8);
    }

    @Test
    void a_medicine_without_a_name_is_asked_about_in_its_unfolded_group() {
        open();
        answer();
        test(button("Add a medicine that changed")).click();

        save();

        assertThat(kept()).isEmpty();
        assertThat(group("Alcohol, nicotine, medicines").isOpen()).isTrue();
        assertThat($(ShortText.class).single().getErrorMessage()).isEqualTo("Not written yet.");
    }

    @Test
    void what_was_told_and_not_saved_is_there_again_but_for_what_was_not_whole_yet() {
        open();
        number("All drinks together").setValue(900);
        number("To fall asleep, about").setValue(900);
        test(button("Add exercise")).click();
        dial(Question.ANXIETY).setValue(8);

        UI.getCurrent().navigate("today");
        open();

        assertThat(number("All drinks together").getValue()).isEqualTo(900);
        assertThat(number("To fall asleep, about").isEmpty())
                .as("it was no answer")
                .isTrue();
        assertThat($(BoutForm.class).all()).isEmpty();
        assertThat(group("Drinks").getElement().getTextRecursively()).contains("answered");
        assertThat(kept()).isEmpty();
    }

    @Test
    void later_the_same_evening_what_was_told_is_there_still_folded_and_can_be_changed() {
        keep(new DayAround(NIGHT, null, null, null, null), null);
        open();

        assertThat(group("Sleep").isOpen()).isFalse();
        assertThat(group("Sleep").getElement().getTextRecursively()).contains("answered");
        assertThat(time("In bed at").getValue()).isEqualTo(LocalTime.of(22, 30));
        number("Woke up").setValue(5);
        save();

        assertThat(kept()).singleElement().satisfies(checkIn -> {
            assertThat(checkIn.around().sleep())
                    .isNotNull()
                    .extracting(Sleep::wakings)
                    .isEqualTo(5);
            assertThat(checkIn.edits()).isEqualTo(1);
        });
    }

    @Test
    void where_another_tab_was_faster_the_groups_that_differ_are_named_and_either_can_be_kept() {
        open();
        keep(new DayAround(NIGHT, Exercise.NONE, null, null, null), null);
        answer();
        test(button("None today")).click();
        number("All drinks together").setValue(900);

        save();

        assertThat($(NativeTable.class).single().getElement().getTextRecursively())
                .contains("Sleep", "in bed 22:30", "Drinks", "900 ml", "left out")
                .doesNotContain("Exercise", "Anxiety", "Stress", "Alcohol");
        test(button("Save what is here")).click();
        assertThat(kept())
                .singleElement()
                .extracting(CheckIn::around)
                .isEqualTo(new DayAround(null, Exercise.NONE, new Fluids(900, false, false), null, null));
    }

    @Test
    void what_is_usual_is_suggested_and_is_no_answer_until_it_is_taken() {
        for (int back = 3; back > 0; back--) {
            at(THURSDAY.minusDays(back));
            keep(new DayAround(NIGHT, null, new Fluids(1500, false, false), null, null), null);
        }
        at(THURSDAY);
        open();
        var suggestion = button("Take my usual: in bed 22:30, lights out 23:00, awake 06:45, up 07:00");
        assertThat(time("In bed at").isEmpty()).isTrue();
        time("Lights out at").setValue(LocalTime.of(23, 50));

        test(suggestion).click();

        assertThat(time("In bed at").getValue()).isEqualTo(LocalTime.of(22, 30));
        assertThat(time("Lights out at").getValue()).as("told already").isEqualTo(LocalTime.of(23, 50));
        assertThat(number("To fall asleep, about").isEmpty()).isTrue();
        assertThat(number("All drinks together").isEmpty()).isTrue();
        assertThat($(BandChoice.class).all()).allMatch(BandChoice::isEmpty);
    }

    @Test
    void the_cycle_is_asked_once_it_is_wanted() {
        open();
        assertThat(asksForTheCycle()).isFalse();

        test(button("Ask me about my cycle too")).click();
        assertThat(asksForTheCycle()).isTrue();
        number("Day of my cycle").setValue(3);
        answer();
        save();

        at(THURSDAY.plusDays(1));
        open();
        assertThat(asksForTheCycle()).isTrue();
        assertThat(number("Day of my cycle").isEmpty()).isTrue();
    }

    @Test
    void more_than_a_litre_an_hour_is_said_calmly_where_it_is_certain() {
        open();
        number("All drinks together").setValue(3000);
        assertThat(text()).doesNotContain("litre an hour");

        number("All drinks together").setValue(18_000);
        assertThat(text()).contains("more than a litre an hour");
    }

    private void open() {
        navigate("check-in", CheckInView.class);
    }

    private void answer() {
        dial(Question.ANXIETY).setValue(8);
        dial(Question.BOTHER).setValue(7);
        dial(Question.INTERFERENCE).setValue(6);
        band(Question.HEALTH_WORRY).setValue(3);
        band(Question.CHECKS).setValue(4);
    }

    private void save() {
        test(saveButton()).click();
    }

    private Button saveButton() {
        return button("Save");
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    private Group group(String title) {
        return $(Group.class)
                .withCondition(group ->
                        group.getSummary().getElement().getTextRecursively().startsWith(title))
                .single();
    }

    private WholeNumber number(String label) {
        return $(WholeNumber.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private ClockTime time(String label) {
        return $(ClockTime.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private RatingDial dial(Question question) {
        return $(RatingDial.class)
                .withCondition(dial -> dial.question().equals(question.words()))
                .single();
    }

    private BandChoice band(Question question) {
        return $(BandChoice.class)
                .withCondition(band -> band.question().equals(question.words()))
                .single();
    }

    private String text() {
        return String.join(
                " ", $(Paragraph.class).all().stream().map(Paragraph::getText).toList());
    }

    private boolean asksForTheCycle() {
        return $(WholeNumber.class).all().stream()
                .anyMatch(field -> "Day of my cycle".equals(field.getLabel())
                        && field.getParent().orElseThrow().isVisible());
    }

    /** Whether the browser was told to go there. */
    private static boolean hasFocus(Component field) {
        return UI.getCurrentOrThrow().getInternals().dumpPendingJavaScriptInvocations().stream()
                .anyMatch(call -> call.getInvocation().getExpression().contains("focus")
                        && call.getOwner().equals(field.getElement().getNode()));
    }

    private void keep(DayAround told, @Nullable Taken taken) {
        TestPeople.run(patient, () -> diary.save(patient, diary.evening(patient).answered(HARD, told, taken)));
    }

    private List<CheckIn> kept() {
        return TestPeople.as(patient, () -> diary.between(patient, THURSDAY, THURSDAY));
    }

    private Taken taken() {
        return TestPeople.as(
                patient, () -> around.page(patient, THURSDAY).substances().taken());
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(21, 0).atZone(BERLIN).toInstant());
    }
}
