package app.lull.worksheets.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.lull.curriculum.Field;
import app.lull.curriculum.WorksheetForm;
import app.lull.curriculum.WorksheetForms;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.BandChoice;
import app.lull.ui.Notice;
import app.lull.ui.RatingDial;
import app.lull.ui.Scale;
import app.lull.worksheets.Answer;
import app.lull.worksheets.Answers;
import app.lull.worksheets.KeptDraft;
import app.lull.worksheets.Sheet;
import app.lull.worksheets.SheetPage;
import app.lull.worksheets.SomeAnswers;
import app.lull.worksheets.Worksheets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;

class SheetViewTest extends ViewTest {

    @Autowired
    private Worksheets worksheets;

    @Autowired
    private WorksheetForms forms;

    @BeforeEach
    void an_evening() {
        clock.set(Instant.parse("2026-09-10T18:00:00Z"));
    }

    @Test
    void it_says_what_it_is_for_who_reads_it_and_that_each_field_may_stay_empty() {
        open("W02");

        assertThat(text())
                .contains("My circle", "Write how one thing led to the next", "You share this with nobody")
                .contains("Each field can stay empty");
        assertThat(button("Save").getThemeNames()).contains("primary");
    }

    @Test
    void fields_stand_in_the_order_of_the_form_each_with_its_label() {
        for (var form : forms.all()) {
            if (form.keptAt() == null) {
                open(form.id());
                var shown =
                        labelled(getCurrentView().getElement().getComponent().orElseThrow());
                assertThat(shown.filter(label -> !label.equals("In my words")))
                        .as(form.id())
                        .containsExactlyElementsOf(labels(form).toList());
                assertThat($(H2.class).all())
                        .as(form.id())
                        .extracting(H2::getText)
                        .containsExactlyElementsOf(form.parts().stream()
                                .map(WorksheetForm.Part::title)
                                .toList());
            }
        }
    }

    @Test
    void nothing_but_the_browsers_own_order_decides_where_tab_goes() {
        open("W02");

        assertThat(all(getCurrentView().getElement().getComponent().orElseThrow()))
                .allSatisfy(part ->
                        assertThat(part.getElement().getAttribute("tabindex")).isIn(null, "-1"));
    }

    @Test
    void whatever_is_typed_is_there_again_after_a_reload() {
        for (var form : forms.all()) {
            if (form.keptAt() == null) {
                var answers = new SomeAnswers(7).fitting(form);
                var page = TestPeople.as(patient, () -> worksheets.open(patient, form.id()));
                TestPeople.as(patient, () -> worksheets.keep(patient, page.answered(answers, page.version())));

                open(form.id());

                assertThat($(FormFields.class).single().answers()).as(form.id()).isEqualTo(answers);
            }
        }
    }

    @Test
    void each_kind_of_field_is_kept_as_soon_as_it_is_filled_in() {
        open("W02");
        area("What set it off").setValue("A film");
        dial("How much I believed it then").setValue(80);
        boxes("What I felt").setValue(Set.of("fear", "anger"));
        area("Something else").setValue("Longing");
        number("How long the relief lasted").setValue(10);
        dial("Where my attention was").setValue(-3);
        radios("The link I want to work on").setValue("behaviours");

        assertThat(kept("W02").given())
                .containsEntry("trigger", new Answer.Words("A film"))
                .containsEntry("belief", new Answer.Figure(80))
                .containsEntry("feelings", new Answer.Chosen(List.of("fear", "anger"), "Longing"))
                .containsEntry("relief", new Answer.Figure(10))
                .containsEntry("attention", new Answer.Figure(-3))
                .containsEntry("step-in", new Answer.Chosen(List.of("behaviours"), ""));
        assertThat(text()).contains("Kept as a draft");
        open("W11");
        $(TimePicker.class).all().getFirst().setValue(LocalTime.of(7, 15));
        yesNo("I fill in the part on sleep in my check-in this week").setValue(0);
        assertThat(kept("W11").given())
                .containsEntry("rise", new Answer.At(LocalTime.of(7, 15)))
                .containsEntry("diary", new Answer.Said(true));
        open("W15");
        $(DatePicker.class).all().getFirst().setValue(LocalDate.of(2026, 8, 3));
        assertThat(kept("W15").given()).containsEntry("last-visit", new Answer.On(LocalDate.of(2026, 8, 3)));
    }

    @Test
    void a_check_is_chosen_from_the_catalogue_or_said_in_own_words() {
        open("W03");
        var list = $(Select.class).single();
        list.setValue("own words");
        $(TextField.class)
                .withCondition(field -> field.getLabel().equals("In my words"))
                .single()
                .setValue("Smelling my shoes");
        assertThat(kept("W03").rows("checks"))
                .containsExactly(Map.of("check", new Answer.Chosen(List.of(), "Smelling my shoes")));

        list.setValue("watching");
        assertThat(kept("W03").rows("checks"))
                .containsExactly(Map.of("check", new Answer.Chosen(List.of("watching"), "")));
    }

    @Test
    void a_choice_can_be_left_out_again() {
        open("W02");
        radios("The link I want to work on").setValue("thought");
        test(button("Leave this out")).click();

        assertThat(kept("W02").isEmpty()).isTrue();
    }

    @Test
    void rows_are_added_taken_away_and_brought_back() {
        open("W01");
        area("What I want to do more, or again").setValue("Run");
        test(button("Add another goal")).click();
        areas("What I want to do more, or again").getLast().setValue("Sleep in a tent");
        test(button("Add another goal")).click();
        assertThat($(H3.class).all()).extracting(H3::getText).containsExactly("Goal 1", "Goal 2", "Goal 3");
        assertThat($(Button.class).withText("Add another goal").all()).isEmpty();

        test($(Button.class).withText("Remove").all().getFirst()).click();
        assertThat(kept("W01").rows("goals")).containsExactly(Map.of("goal", new Answer.Words("Sleep in a tent")));
        test(button("Undo")).click();

        assertThat(kept("W01").rows("goals"))
                .containsExactly(
                        Map.of("goal", new Answer.Words("Run")), Map.of("goal", new Answer.Words("Sleep in a tent")));
        assertThat($(Button.class).withText("Remove").all().getFirst().getAriaLabel())
                .contains("Remove goal 1");
    }

    @Test
    void once_saved_nothing_offers_to_bring_a_row_back_any_more() {
        open("W01");
        area("What I want to do more, or again").setValue("Run");
        test(button("Add another goal")).click();
        areas("What I want to do more, or again").getLast().setValue("Sleep in a tent");
        test($(Button.class).withText("Remove").all().getFirst()).click();
        test(button("Save")).click();

        assertThat($(Button.class).withText("Undo").all()).isEmpty();
        assertThat(text()).contains("Sleep in a tent").doesNotContain("Run");
    }

    @Test
    void the_chain_says_its_product_as_it_is_typed() {
        open("W07");
        test(button("Add: step")).click();
        test(button("Add another step")).click();
        var chances = $(IntegerField.class).all();
        chances.get(0).setValue(10);
        chances.get(1).setValue(20);

        assertThat(text()).contains("All the steps in a row: about 2 in 100.");
    }

    @Test
    void what_does_not_fit_is_said_at_its_field_and_stays_there() {
        open("W02");
        var long_ = "x".repeat(501);
        area("What set it off").setValue(long_);
        area("My first thought").setValue("This is it");

        assertThat(area("What set it off").isInvalid()).isTrue();
        assertThat(area("What set it off").getErrorMessage()).contains("holds 500", "501");
        assertThat(kept("W02").given()).containsOnlyKeys("thought");
        test(button("Save")).click();
        assertThat(area("What set it off").getValue()).isEqualTo(long_);
        assertThat(text()).contains("Not saved yet").doesNotContain("Saved on");

        area("What set it off").setValue("A film");
        assertThat(area("What set it off").isInvalid()).isFalse();
        test(button("Save")).click();
        assertThat(text()).contains("Saved on 10 September 2026");
    }

    @Test
    void a_cell_that_does_not_fit_is_said_in_its_row() {
        open("W03");
        test(button("Add another check")).click();
        $(IntegerField.class).all().getLast().setValue(5000);

        assertThat($(IntegerField.class).all().getLast().isInvalid()).isTrue();
        assertThat($(IntegerField.class).all().getFirst().isInvalid()).isFalse();
    }

    @Test
    void an_empty_sheet_is_not_saved_and_it_says_why() {
        open("W02");
        test(button("Save")).click();

        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("One field is enough");
    }

    @Test
    void once_saved_it_is_read_printed_or_written_on() {
        open("W02");
        area("What set it off").setValue("A film");
        test(button("Save")).click();

        assertThat(text()).contains("What set it off", "A film", "You share this with nobody");
        assertThat($(TextArea.class).all()).isEmpty();
        assertThat(button("Print")).isNotNull();
        assertThat(button("Back to Today").getThemeNames()).contains("primary");
        assertThat(button("Go on writing").getThemeNames()).doesNotContain("primary");
        test(button("Go on writing")).click();
        assertThat(area("What set it off").getValue()).isEqualTo("A film");
    }

    @Test
    void once_saved_the_way_leads_back_to_today() {
        save("W02", new Answers(Map.of("trigger", new Answer.Words("A film"))));
        open("W02");
        test(button("Back to Today")).click();

        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath()).isEqualTo("today");
    }

    @Test
    void minutes_are_said_only_where_the_path_gives_the_sheet_as_many() {
        open("W16");
        assertThat(text()).contains("About 7 minutes.");
        open("W01");
        assertThat(text()).contains("A few minutes.").doesNotContain("About 5 minutes");
    }

    @Test
    void the_way_to_leave_a_choice_out_has_its_room_before_it_is_needed() {
        open("W02");
        assertThat(button("Leave this out").getElement().hasAttribute("inert")).isTrue();
        radios("The link I want to work on").setValue("thought");
        assertThat(button("Leave this out").getElement().hasAttribute("inert")).isFalse();
    }

    @Test
    void part_two_opens_at_its_heading_also_where_the_sheet_was_saved_before() {
        save("W02", new Answers(Map.of("trigger", new Answer.Words("A film"))));
        UI.getCurrentOrThrow().navigate("worksheets/W02", QueryParameters.of("part", "avoid"));

        assertThat(area("What set it off").getValue()).isEqualTo("A film");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Part 2: what I avoid");
    }

    @Test
    void earlier_versions_are_there_to_be_read() {
        var first = save("W02", new Answers(Map.of("trigger", new Answer.Words("A film"))));
        clock.set(Instant.parse("2026-09-14T18:00:00Z"));
        TestPeople.as(
                patient,
                () -> worksheets.save(
                        patient,
                        first.answered(new Answers(Map.of("trigger", new Answer.Words("A poster"))), first.version())));
        open("W02");

        assertThat(text()).contains("Saved on 14 September 2026", "A poster", "Saved on 10 September 2026", "A film");
    }

    @Test
    void belief_before_and_after_stands_in_a_sentence() {
        save("W07", new Answers(Map.of("belief", new Answer.Figure(80), "belief-after", new Answer.Figure(60))));
        open("W07");

        assertThat(text()).contains("How much I believe it", "Before: 80. After: 60. 20 less.");
        test(button("Write a new one")).click();
        assertThat($(RatingDial.class).all()).allMatch(Scale::isEmpty);
        assertThat(text()).contains("Other sheets of this kind", "10 September 2026");
    }

    @Test
    void where_another_window_wrote_meanwhile_both_are_kept_and_one_is_chosen() {
        open("W02");
        var other = TestPeople.as(patient, () -> worksheets.open(patient, "W02"));
        TestPeople.as(
                patient,
                () -> worksheets.keep(
                        patient, other.answered(new Answers(Map.of("trigger", new Answer.Words("there"))), null)));
        area("What set it off").setValue("here");
        assertThat($(Notice.class).single().getElement().getTextRecursively())
                .contains("another window", "Both are safe", "there");
        area("My first thought").setValue("more");

        test(button("Go on with what is here")).click();

        assertThat(kept("W02").given())
                .containsEntry("trigger", new Answer.Words("here"))
                .containsEntry("thought", new Answer.Words("more"));
        assertThat(TestPeople.as(patient, () -> worksheets.open(patient, "W02")).versions())
                .singleElement()
                .extracting(Sheet::aside)
                .isEqualTo(true);
        area("My first thought").setValue("and more");
        assertThat(kept("W02").given()).containsEntry("thought", new Answer.Words("and more"));
    }

    @Test
    void what_is_there_can_be_taken_instead() {
        open("W02");
        var other = TestPeople.as(patient, () -> worksheets.open(patient, "W02"));
        TestPeople.as(
                patient,
                () -> worksheets.keep(
                        patient, other.answered(new Answers(Map.of("trigger", new Answer.Words("there"))), null)));
        area("What set it off").setValue("here");
        test(button("Go on with what is there")).click();

        assertThat(area("What set it off").getValue()).isEqualTo("there");
        assertThat(text()).contains("Put aside on 10 September 2026", "here");
    }

    @Test
    void while_the_store_is_away_all_stays_on_the_page_and_it_says_so() {
        var page = TestPeople.as(patient, () -> worksheets.open(patient, "W02"));
        var away = mock(Worksheets.class);
        when(away.keep(any(), any())).thenThrow(new CannotCreateTransactionException("gone"));
        var write = new WriteSheet(away, patient, page, saved -> {});
        UI.getCurrentOrThrow().add(write);
        area("What set it off").setValue("A film");

        assertThat(write.getElement().getTextRecursively())
                .contains("Lull cannot reach its store", "still on this page");
        assertThat(area("What set it off").getValue()).isEqualTo("A film");
        org.mockito.Mockito.doReturn(new KeptDraft(0, Map.of())).when(away).keep(any(), any());
        test(button("Try again")).click();
        assertThat(write.getElement().getTextRecursively()).contains("Kept as a draft");
    }

    @Test
    void one_that_is_filled_in_elsewhere_leads_there() {
        UI.getCurrentOrThrow().navigate("worksheets/W04");

        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath()).isEqualTo("taper");
    }

    @Test
    void a_sheet_can_be_taken_away_after_a_question() {
        save("W02", new Answers(Map.of("trigger", new Answer.Words("A film"))));
        open("W02");
        test(button("Remove this sheet")).click();
        assertThat(TestPeople.as(patient, () -> worksheets.newest(patient, "W02")))
                .isPresent();
        test(button("Remove it")).click();

        assertThat(TestPeople.as(patient, () -> worksheets.newest(patient, "W02")))
                .isEmpty();
    }

    @Test
    void the_list_tells_what_is_begun_written_asked_for_and_later() {
        save("W01", new Answers(Map.of("goals", new Answer.Rows(List.of(Map.of("goal", new Answer.Words("Run")))))));
        var draft = TestPeople.as(patient, () -> worksheets.open(patient, "W02"));
        TestPeople.as(
                patient,
                () -> worksheets.keep(
                        patient, draft.answered(new Answers(Map.of("trigger", new Answer.Words("x"))), null)));
        navigate("worksheets", WorksheetsView.class);

        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Begun", "Written", "Later in the program");
        assertThat(text())
                .contains("Saved on 10 September 2026.", "Begun, last on 10 September 2026. Not saved yet.")
                .contains("Caffeine plan", "Day 17 of the program");
    }

    private SheetPage save(String form, Answers answers) {
        return TestPeople.as(patient, () -> {
            var page = worksheets.open(patient, form);
            return worksheets.save(patient, page.answered(answers, page.version()));
        });
    }

    private Answers kept(String form) {
        return TestPeople.as(patient, () -> worksheets.open(patient, form)).answers();
    }

    private void open(String form) {
        UI.getCurrentOrThrow().navigate("worksheets/" + form);
    }

    private static Stream<Component> all(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(SheetViewTest::all));
    }

    private static Stream<String> labelled(Component from) {
        return switch (from) {
            case Scale<?> scale -> Stream.of(scale.question());
            case HasLabel field when field.getLabel() != null -> Stream.of(field.getLabel());
            default -> from.getChildren().flatMap(SheetViewTest::labelled);
        };
    }

    private static Stream<String> labels(WorksheetForm form) {
        return form.fields().flatMap(SheetViewTest::labels);
    }

    private static Stream<String> labels(Field field) {
        return switch (field) {
            case Field.Rows rows when rows.min() == 0 -> Stream.of();
            case Field.Rows rows -> rows.fields().stream().flatMap(SheetViewTest::labels);
            case Field.Choices choices when choices.own() != null -> Stream.of(choices.label(), choices.own());
            default -> Stream.of(field.label());
        };
    }

    private TextArea area(String label) {
        return areas(label).getFirst();
    }

    private List<TextArea> areas(String label) {
        return $(TextArea.class)
                .withCondition(field -> field.getLabel().equals(label))
                .all();
    }

    private RatingDial dial(String question) {
        return $(RatingDial.class)
                .withCondition(dial -> dial.question().equals(question))
                .single();
    }

    private BandChoice yesNo(String question) {
        return $(BandChoice.class)
                .withCondition(bands -> bands.question().equals(question))
                .single();
    }

    private IntegerField number(String label) {
        return $(IntegerField.class)
                .withCondition(field -> field.getLabel().equals(label))
                .single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> boxes(String label) {
        return $(CheckboxGroup.class)
                .withCondition(group -> group.getLabel().equals(label))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> radios(String label) {
        return $(RadioButtonGroup.class)
                .withCondition(group -> group.getLabel().equals(label))
                .single();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
