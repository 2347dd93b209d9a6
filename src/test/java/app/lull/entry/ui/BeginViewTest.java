package app.lull.entry.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.curriculum.EntryScreen.Answer;
import app.lull.entry.EntryGate;
import app.lull.entry.EntryPage;
import app.lull.entry.Examined;
import app.lull.entry.MedicalStanding;
import app.lull.entry.Place;
import app.lull.intake.AboutMe;
import app.lull.intake.IntakeSettings;
import app.lull.kinetics.Clearance.Pregnancy;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class BeginViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    EntryGate gate;

    @Autowired
    IntakeSettings settings;

    @BeforeEach
    void an_evening() {
        clock.set(Instant.parse("2026-11-23T18:30:00Z"));
    }

    @Test
    void all_of_it_is_answered_by_ten_taps() {
        open();
        assertThat(heading()).isEqualTo("Before day 1");
        tap("Begin");
        assertThat(heading()).isEqualTo("Which country are you in?");
        country().setValue("DE");
        tap("Next");
        assertThat(heading()).isEqualTo("Has a doctor examined you about the twitching?");
        tap("Yes");
        assertThat(heading()).startsWith("Are any of these true");
        tap("No, none of these");
        tap("Keep this answer");
        assertThat(heading()).isEqualTo("Are you pregnant?");
        tap("No");
        assertThat(heading()).isEqualTo("What should sessions be careful with?");
        tap("None of these");
        assertThat(heading()).isEqualTo("Are any of these true of you?");
        tap("None of these");
        assertThat(heading()).isEqualTo("Day 1 is ready");
        tap("Go to Today");

        assertThat(location()).isEqualTo("today");
        assertThat(page().open()).isEqualTo(Place.DONE);
        assertThat(page().standing()).isEqualTo(MedicalStanding.SEEN);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void each_screen_has_one_heading_and_the_ways_back_and_out_after_everything_else(Place place) {
        answerAll(Examined.NO, true);
        UI.getCurrent().navigate("begin/" + place.path());

        assertThat($(H1.class).all()).hasSize(1);
        var buttons = buttons();
        assertThat(buttons).contains("Back");
        if (place != Place.DONE) {
            assertThat(buttons).endsWith("Back", "Later");
        }
        assertThat(texts()).doesNotContain("null").doesNotContain("%");
    }

    @Test
    void back_and_later_lose_nothing_and_another_day_goes_on_at_the_same_place() {
        open();
        tap("Begin");
        country().setValue("FR");
        tap("Next");
        tap("Back");
        assertThat(country().getValue()).isEqualTo("FR");
        tap("Back");
        assertThat(heading()).isEqualTo("Before day 1");
        tap("Later");
        assertThat(location()).isEqualTo("today");

        clock.set(Instant.parse("2026-11-27T07:30:00Z"));
        open();
        assertThat(heading()).isEqualTo("Has a doctor examined you about the twitching?");
        assertThat(texts()).contains("Before day 1 · 3 of 7");
    }

    @Test
    void a_screen_further_on_than_one_has_come_is_the_first_open_one() {
        UI.getCurrent().navigate("begin/" + Place.CAFFEINE.path());
        assertThat(heading()).isEqualTo("Before day 1");

        UI.getCurrent().navigate("begin/nonsense");
        assertThat(heading()).isEqualTo("Before day 1");
    }

    @Test
    void an_answer_given_before_is_shown_as_chosen_and_can_be_given_anew() {
        answerAll(Examined.YES, false);
        UI.getCurrent().navigate("begin/" + Place.EXAMINED.path());

        assertThat(pressed()).containsExactly("Yes");
        tap("No");
        assertThat(heading()).isEqualTo("A visit is worth planning");
        tap("Back");
        assertThat(pressed()).containsExactly("No");
    }

    @Test
    void after_a_no_what_helps_to_get_ready_is_offered_and_a_day_is_kept_when_it_is_chosen() {
        answerUpTo(Place.EXAMINED);
        run(patient, () -> gate.examined(patient, Examined.NO));
        open();

        assertThat(links()).contains("read/K07", "read/K08", "worksheets/W15");
        $(DatePicker.class).single().setValue(TODAY.plusDays(9));
        assertThat(page().visitOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(texts()).contains("Kept.");
        tap("Next");
        assertThat(heading()).startsWith("Are any of these true");
    }

    @Test
    void a_day_that_is_over_is_refused_at_the_field_and_nothing_is_lost() {
        answerUpTo(Place.EXAMINED);
        run(patient, () -> gate.examined(patient, Examined.NO));
        open();

        $(DatePicker.class).single().setValue(TODAY.minusDays(1));

        assertThat($(DatePicker.class).single().isInvalid()).isTrue();
        assertThat($(DatePicker.class).single().getErrorMessage()).contains("from today on");
        tap("Next");
        assertThat(heading()).isEqualTo("A visit is worth planning");
        $(DatePicker.class).single().setValue(null);
        tap("Next");
        assertThat(heading()).startsWith("Are any of these true");
    }

    @Test
    void the_red_flags_take_two_taps_so_that_a_double_tap_before_them_answers_nothing() {
        answerUpTo(Place.RED_FLAGS);
        open();

        assertThat($(ListItem.class).all().stream()
                        .filter(item -> item.getText().length() > 30))
                .hasSize(9);
        assertThat(buttons()).doesNotContain("Keep this answer");
        tap("Yes, at least one");
        assertThat(page().flags()).isNull();
        assertThat(pressed()).containsExactly("Yes, at least one");
        tap("No, none of these");
        assertThat(pressed()).containsExactly("No, none of these");
        tap("Keep this answer");

        assertThat(page().flags()).isFalse();
    }

    @Test
    void a_yes_brings_plain_words_and_the_numbers_and_seen_opens_all_again() {
        answerUpTo(Place.RED_FLAGS);
        open();
        tap("Yes, at least one");
        tap("Keep this answer");

        assertThat(heading()).isEqualTo("Please book a visit");
        assertThat(links()).contains("help", "see-a-doctor");
        assertThat(page().standing()).isEqualTo(MedicalStanding.VISIT_FIRST);
        tap("A doctor has seen it");
        assertThat(page().standing()).isEqualTo(MedicalStanding.SEEN);
        assertThat(heading()).isEqualTo("Please book a visit");
        assertThat(buttons()).doesNotContain("A doctor has seen it");
    }

    @Test
    void the_red_flags_are_not_asked_again_on_the_way_back_nor_in_another_tab() {
        answerUpTo(Place.RED_FLAGS);
        open();
        run(patient, () -> gate.redFlags(patient, true));
        tap("No, none of these");
        tap("Keep this answer");
        assertThat(page().flags()).as("the other tab was first").isTrue();
        assertThat(heading()).isEqualTo("Please book a visit");

        tap("Back");

        assertThat(buttons()).doesNotContain("Yes, at least one", "No, none of these");
        assertThat(texts()).contains("On 23 November 2026.", "asked once");
        tap("Next");
        assertThat(heading()).isEqualTo("Please book a visit");
    }

    @Test
    void each_tick_is_kept_before_next_is_tapped() {
        answerUpTo(Place.CAUTIONS);
        open();
        assertThat(buttons()).contains("None of these");

        tick("I get cramps when I tense a muscle");

        assertThat(page().cautions()).containsExactly("cramps");
        assertThat(page().open()).isEqualTo(Place.CAUTIONS);
        open();
        assertThat(boxes().getValue()).hasSize(1);
        assertThat(buttons()).contains("Next").doesNotContain("None of these");
    }

    @Test
    void a_tab_left_open_at_an_earlier_question_changes_only_that_answer() {
        answerUpTo(Place.EXAMINED);
        open();
        answerAll(Examined.YES, false);

        tap("I am waiting for a visit");

        assertThat(page().examined()).isEqualTo(Examined.WAITING);
        assertThat(heading()).isEqualTo("Day 1 is ready");
        assertThat(page().open()).isEqualTo(Place.DONE);
    }

    @Test
    void answers_are_a_group_with_the_question_as_its_name() {
        answerUpTo(Place.EXAMINED);
        open();

        var group = $(AnswerButtons.class).single().getElement();
        assertThat(group.getAttribute("role")).isEqualTo("group");
        assertThat(group.getAttribute("aria-label")).isEqualTo("Has a doctor examined you about the twitching?");
        assertThat(buttons()).containsSubsequence("Yes", "No", "I am waiting for a visit", "Back", "Later");
    }

    @Test
    void without_a_country_it_says_what_is_missing_at_the_field() {
        run(patient, () -> gate.passed(patient, Place.WELCOME));
        open();
        assertThat(country().isEmpty()).as("none is suggested").isTrue();
        tap("Next");

        assertThat(country().isInvalid()).isTrue();
        assertThat(country().getErrorMessage()).contains("Another country");
        country().setValue(EntryGate.ELSEWHERE);
        tap("Next");
        assertThat(heading()).isEqualTo("Has a doctor examined you about the twitching?");
    }

    @Test
    void on_a_later_day_it_says_that_all_is_answered_and_what_is_open_with_the_doctor() {
        answerAll(Examined.NO, false);
        clock.set(Instant.parse("2026-12-02T07:30:00Z"));
        open();

        assertThat(heading()).isEqualTo("Your first answers");
        tap("A doctor has examined me");
        assertThat(page().standing()).isEqualTo(MedicalStanding.SEEN);
        assertThat(buttons()).doesNotContain("A doctor has examined me");
    }

    @Test
    void on_a_later_day_each_answer_can_be_looked_at_and_given_anew_and_the_way_leads_back_to_all_of_them() {
        answerAll(Examined.WAITING, false);
        run(patient, () -> gate.careful(patient, Set.of("cramps")));
        clock.set(Instant.parse("2026-12-02T07:30:00Z"));
        open();

        assertThat(given())
                .containsExactly(
                        "begin/2: Germany",
                        "begin/3: I am waiting for a visit",
                        "begin/5: No, none of these. Asked once, on 23 November 2026.",
                        "begin/7: I leave this out",
                        "begin/8: I get cramps when I tense a muscle",
                        "begin/9: Nothing ticked");
        UI.getCurrent().navigate("begin/3");
        assertThat(buttons()).endsWith("Back").doesNotContain("Later");
        tap("Yes");
        assertThat(heading()).isEqualTo("Your first answers");
        assertThat(given()).contains("begin/3: Yes");
        UI.getCurrent().navigate("begin/7");
        tap("Back");
        assertThat(heading()).isEqualTo("Your first answers");
    }

    @Test
    void what_was_told_elsewhere_since_is_what_stands_among_the_answers() {
        answerAll(Examined.YES, false);
        run(patient, () -> gate.pregnancy(patient, Pregnancy.NO));
        var about = as(patient, () -> settings.aboutMe(patient));
        run(
                patient,
                () -> settings.aboutMe(
                        patient,
                        new AboutMe(
                                true,
                                false,
                                false,
                                Pregnancy.SECOND_TRIMESTER,
                                false,
                                false,
                                false,
                                false,
                                about.halfLife())));
        clock.set(Instant.parse("2026-12-02T07:30:00Z"));
        open();

        assertThat(given())
                .contains(
                        "begin/7: Yes, in the fourth to sixth month", "begin/9: I smoke ten or more cigarettes a day");
    }

    @Test
    void an_answer_that_a_doctor_has_changed_since_says_so() {
        answerAll(Examined.NO, true);
        run(patient, () -> gate.visitOn(patient, TODAY.plusDays(3)));
        run(patient, () -> gate.flagsSeen(patient));
        clock.set(Instant.parse("2026-12-02T07:30:00Z"));
        open();

        assertThat(given())
                .contains(
                        "begin/3: No. Since then a doctor has.",
                        "begin/4: 26 November 2026",
                        "begin/5: Yes, at least one. Asked once, on 23 November 2026. A doctor has seen it since.");
    }

    private List<String> given() {
        return inOrder($(GivenAnswers.class).single())
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .map(link -> link.getHref() + ": "
                        + link.getChildren()
                                .flatMap(Component::getChildren)
                                .skip(1)
                                .map(text -> text.getElement().getText())
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    private void answerAll(Examined examined, boolean flags) {
        answerUpTo(Place.EXAMINED);
        run(patient, () -> gate.examined(patient, examined));
        run(patient, () -> gate.passed(patient, Place.BEFORE_A_VISIT));
        run(patient, () -> gate.redFlags(patient, flags));
        run(patient, () -> gate.passed(patient, Place.BOOK_A_VISIT));
        run(patient, () -> gate.passed(patient, Place.CAUTIONS));
        run(patient, () -> gate.passed(patient, Place.CAFFEINE));
    }

    private void answerUpTo(Place place) {
        run(patient, () -> gate.passed(patient, Place.WELCOME));
        run(patient, () -> gate.country(patient, "DE"));
        run(patient, () -> gate.pregnancy(patient, null));
        if (place.compareTo(Place.EXAMINED) > 0) {
            run(patient, () -> gate.examined(patient, Examined.YES));
        }
        if (place.compareTo(Place.RED_FLAGS) > 0) {
            run(patient, () -> gate.redFlags(patient, false));
        }
        assertThat(page().open()).isEqualTo(place);
    }

    private void open() {
        navigate("begin", BeginView.class);
    }

    private EntryPage page() {
        return as(patient, () -> gate.page(patient));
    }

    private String heading() {
        return $(H1.class).single().getText();
    }

    private String texts() {
        return $(BeginView.class).single().getElement().getTextRecursively();
    }

    private static String location() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    /** The buttons of the screen as they are met by the Tab key. */
    private List<String> buttons() {
        return inOrder($(BeginView.class).single())
                .filter(Button.class::isInstance)
                .filter(Component::isVisible)
                .map(button -> ((HasText) button).getText())
                .toList();
    }

    private List<String> pressed() {
        return inOrder($(BeginView.class).single())
                .filter(part -> "true".equals(part.getElement().getAttribute("aria-pressed")))
                .map(button -> ((HasText) button).getText())
                .toList();
    }

    private List<String> links() {
        return inOrder($(BeginView.class).single())
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static Stream<Component> inOrder(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(BeginViewTest::inOrder));
    }

    private void tap(String words) {
        var button = inOrder($(BeginView.class).single())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.isVisible() && one.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " among " + buttons()));
        test(button).click();
    }

    @SuppressWarnings("unchecked")
    private Select<String> country() {
        return $(Select.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Answer> boxes() {
        return $(CheckboxGroup.class).single();
    }

    private void tick(String words) {
        var boxes = boxes();
        var one = boxes.getListDataView()
                .getItems()
                .filter(item -> item.words().equals(words))
                .findFirst()
                .orElseThrow();
        boxes.setValue(Set.of(one));
    }
}
