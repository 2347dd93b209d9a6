package app.lull.exposures.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.curriculum.ExposureIdea.Kind;
import app.lull.exposures.Exposure;
import app.lull.exposures.ExposureLadder;
import app.lull.exposures.Exposures;
import app.lull.exposures.Plan;
import app.lull.exposures.Result;
import app.lull.exposures.Rung;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import app.lull.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExposuresViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ExposureLadder ladder;

    @Autowired
    private Exposures exposures;

    @Autowired
    private SafetyLog safety;

    @BeforeEach
    void an_afternoon() {
        clock.set(TODAY.atTime(15, 0).atZone(BERLIN).toInstant());
    }

    @Test
    void before_anything_is_there_the_ladder_says_what_will_be_here_and_offers_examples() {
        open();
        assertThat(text($(EmptyState.class).single())).contains("Your steps will be here");
        assertThat(text(view()))
                .contains("You share this with nobody.", "not to be calm", "to be read again and again")
                .doesNotContain("should", "normal", "just ", "score");
        assertThat(ExposuresView.class.getAnnotation(PageTitle.class).value()).isEqualTo("Facing it · Lull");
        test(button("Examples to choose from")).click();
        assertThat($(Button.class).all())
                .filteredOn(button -> button.getText().equals("Take it"))
                .hasSizeGreaterThan(10);
    }

    @Test
    void an_example_is_taken_over_reworded_and_undone() {
        open();
        test(button("Examples to choose from")).click();
        test(button("Take it")).click();
        $(SudsField.class).single().setValue(42);
        area("What I do in this step").setValue("Lie on the rug, ten minutes");
        test(button("Keep it")).click();

        assertThat(rungs()).singleElement().satisfies(rung -> {
            assertThat(rung.words()).isEqualTo("Lie on the rug, ten minutes");
            assertThat(rung.suds()).isEqualTo(42);
            assertThat(rung.idea()).isNotNull();
        });
        assertThat(text(view())).contains("1 step so far", "expected distress 42", "Not done yet");
        test(button("Undo")).click();
        assertThat(rungs()).isEmpty();
    }

    @Test
    void an_own_step_is_refused_at_its_fields_and_what_was_typed_stays() {
        open();
        test(button("Add a step")).click();
        var words = area("What I do in this step");
        words.setValue("x".repeat(1000));
        test(button("Keep it")).click();
        assertThat($(SudsField.class).single().isInvalid()).isTrue();

        $(SudsField.class).single().setValue(500);
        test(button("Keep it")).click();
        assertThat($(SudsField.class).single().isInvalid()).isTrue();
        $(SudsField.class).single().setValue(50);
        test(button("Keep it")).click();
        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getValue()).hasSize(1000);
        assertThat(rungs()).isEmpty();

        words.setValue("לשבת על הספסל");
        test(button("Keep it")).click();
        assertThat(rungs()).singleElement().extracting(Rung::words).isEqualTo("לשבת על הספסל");
    }

    @Test
    void a_step_is_changed_put_away_and_brought_back() {
        var id = rung("Sit on the bench", 30);
        open();
        test(button("Change")).click();
        $(SudsField.class).single().setValue(35);
        test(button("Keep it")).click();
        assertThat(rungs()).singleElement().extracting(Rung::suds).isEqualTo(35);
        test(button("Undo")).click();
        assertThat(rungs()).singleElement().extracting(Rung::suds).isEqualTo(30);

        test(button("Change")).click();
        test(button("Put it away")).click();
        assertThat(rungs()).isEmpty();
        test(button("Undo")).click();
        assertThat(rungs()).singleElement().extracting(Rung::id).isEqualTo(id);
    }

    @Test
    void what_another_tab_changed_is_said_and_nothing_is_written() {
        var id = rung("Sit on the bench", 30);
        open();
        test(button("Change")).click();
        run(patient, () -> ladder.change(patient, new Rung(id, "Sit in the café", Kind.SITUATION, 40, null, true, 0)));
        test(button("Keep it")).click();

        assertThat($(Notification.class).all()).isNotEmpty();
        assertThat(rungs()).singleElement().extracting(Rung::words).isEqualTo("Sit in the café");
    }

    @Test
    void a_step_is_planned_done_and_looked_back_on() {
        rung("Sit on the bench", 30);
        open();
        test(button("Plan this step")).click();
        assertThat(getCurrentView()).isInstanceOf(ExposureView.class);
        area("What I expect to happen").setValue("Everybody stares");
        suds("How sure I am of it, 0 to 100 %").setValue(80);
        test(button("What I leave out meanwhile")).click();
        drops().setValue(Set.copyOf($(CheckboxGroup.class)
                .single()
                .getListDataView()
                .getItems()
                .limit(2)
                .toList()));
        assertThat(text(view())).contains("Watching a muscle");
        field("Something else I leave out").setValue("My phone");
        field("Where, and who is there").setValue("The park");
        suds("Distress right now, 0 to 100").setValue(40);
        test(button("Begin now")).click();

        assertThat(text(view()))
                .contains(
                        "Stay until you have an answer",
                        "Open since 15:00",
                        "Everybody stares",
                        "My phone",
                        "Leaving is allowed");
        clock.set(clock.instant().plus(Duration.ofMinutes(12)));
        open();
        assertThat(text(view())).contains("A step is open");
        navigate(ExposureView.class, Map.of("id", only().id().toString()));
        test(button("I have my answer")).click();

        assertThat(text(view())).contains("What came of it", "open again at 15:27");
        test(button("Keep it")).click();
        assertThat(tested().isInvalid()).isTrue();
        tested().setValue(true);
        suds("Distress at the end, 0 to 100").setValue(90);
        suds("The highest it went").setValue(60);
        area("What happened").setValue("One dog looked");
        area("What surprised me").setValue("I forgot to look");
        test(button("Keep it")).click();
        assertThat(suds("The highest it went").isInvalid()).isTrue();
        assertThat(area("What happened").getValue()).isEqualTo("One dog looked");
        suds("The highest it went").setValue(95);
        test(button("Keep it")).click();

        assertThat(text(view()))
                .contains(
                        "What you found out",
                        "done: the prediction was tested",
                        "One dog looked",
                        "start 40, highest 95, end 90",
                        "1 time, 1 place; another place teaches more");
        assertThat(only()).isInstanceOf(Exposure.Logged.class);

        test(button("Correct this")).click();
        tested().setValue(false);
        test(button("Keep it")).click();
        assertThat(text(view())).contains("the prediction is still open");
        test(button("Plan it again")).click();
        assertThat(text(view())).contains("Plan this step");
    }

    @Test
    void what_is_being_written_is_there_after_a_reload() {
        rung("Sit on the bench", 30);
        open();
        test(button("Plan this step")).click();
        field("Where, and who is there").setValue("The park");
        area("What I expect to happen").setValue("Everybody stares");
        reload();
        assertThat(field("Where, and who is there").getValue()).isEqualTo("The park");
        assertThat(area("What I expect to happen").getValue()).isEqualTo("Everybody stares");

        area("What I expect to happen").setValue("x".repeat(2000));
        assertThat(only().plan().prediction()).isEqualTo("Everybody stares");
        area("What I expect to happen").setValue("Nobody stares");
        test(button("Begin now")).click();
        test(button("I have my answer")).click();
        area("What happened").setValue("One dog looked");
        area("What surprised me").setValue("x".repeat(3000));
        area("What surprised me").setValue("The dog");
        reload();
        assertThat(area("What happened").getValue()).isEqualTo("One dog looked");
        assertThat(area("What surprised me").getValue()).isEqualTo("The dog");
        assertThat(only()).isInstanceOf(Exposure.Ended.class);
    }

    private void reload() {
        var id = only().id().toString();
        open();
        navigate(ExposureView.class, Map.of("id", id));
    }

    @Test
    void leaving_early_is_met_without_blame() {
        begun();
        navigate(ExposureView.class, Map.of("id", only().id().toString()));
        test(button("Leave for now")).click();
        assertThat(text(view())).contains("it counts as practice").doesNotContain("fail", "gave up");
    }

    @Test
    void what_was_missing_is_said_at_its_field_until_it_is_filled_in() {
        begun();
        navigate(ExposureView.class, Map.of("id", only().id().toString()));
        test(button("I have my answer")).click();
        test(button("Keep it")).click();
        assertThat(tested().isInvalid()).isTrue();
        tested().setValue(true);
        assertThat(tested().isInvalid()).isFalse();
    }

    @Test
    void a_plan_is_kept_for_later_refused_at_its_field_and_let_go() {
        rung("Sit on the bench", 30);
        open();
        test(button("Plan this step")).click();
        field("Where, and who is there").setValue("x".repeat(81));
        test(button("Keep the plan for later")).click();
        assertThat(field("Where, and who is there").isInvalid()).isTrue();
        field("Where, and who is there").setValue("The park");
        $(DatePicker.class).single().setValue(TODAY.minusDays(1));
        test(button("Keep the plan for later")).click();
        assertThat($(DatePicker.class).single().isInvalid()).isTrue();
        $(DatePicker.class).single().setValue(TODAY.plusDays(2));
        test(button("Keep the plan for later")).click();
        assertThat(only().plan().on()).isEqualTo(TODAY.plusDays(2));
        assertThat(text(view())).contains("Kept.");

        test(button("Let this plan go")).click();
        assertThat(as(patient, () -> exposures.all(patient))).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(ExposuresView.class);
    }

    @Test
    void a_second_tab_that_begins_finds_the_step_open_and_one_with_an_old_plan_keeps_its_words() {
        var id = rung("Sit on the bench", 30);
        open();
        test(button("Plan this step")).click();
        var planned = only();
        run(patient, () -> exposures.keep(patient, planned.id(), planned.version(), plan("The square")));
        field("Where, and who is there").setValue("The park");
        test(button("Begin now")).click();

        assertThat(text(view())).contains("changed in another window");
        assertThat(field("Where, and who is there").getValue()).isEqualTo("The park");
        assertThat(only()).isInstanceOf(Exposure.Planned.class);
        assertThat(only().rung().id()).isEqualTo(id);
    }

    @Test
    void what_ended_high_is_asked_about_a_day_later_and_a_lower_step_is_offered() {
        rung("Look at the poster", 20);
        var begun = begun();
        run(patient, () -> {
            var ended = exposures.end(patient, begun.id(), false);
            exposures.log(
                    patient,
                    ended.id(),
                    ended.version(),
                    new Result(true, null, 90, null, Set.of(), false, null, null));
        });
        clock.set(clock.instant().plus(Duration.ofHours(24)));
        navigate(ExposureView.class, Map.of("id", begun.id().toString()));
        assertThat(text(view())).contains("A day later");
        test(button("Keep it")).click();
        assertThat($(SudsField.class).single().isInvalid()).isTrue();
        $(SudsField.class).single().setValue(80);
        test(button("Keep it")).click();

        assertThat(text(view())).contains("take a lower step", "Look at the poster", "therapist");
        assertThat(hrefs()).contains("read/K41", "help", "exposures");
    }

    @Test
    void while_it_is_a_hard_time_steps_rest_and_help_is_there() {
        rung("Sit on the bench", 30);
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
        open();
        assertThat(text(view())).contains("Steps rest for now");
        assertThat(hrefs()).contains("help");
        test(button("Plan this step")).click();
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().equals("Begin now"));
        assertThat(hrefs()).contains("help");
    }

    @Test
    void an_address_that_is_nobodys_step_is_not_found() {
        var begun = begun();
        var other = people.patient(BERLIN);
        assertThat(as(other, () -> exposures.all(other))).isEmpty();
        assertThatThrownBy(() -> navigate(
                        ExposureView.class, Map.of("id", UUID.randomUUID().toString())))
                .isNotNull();
        assertThat(only()).isEqualTo(begun);
    }

    private Exposure begun() {
        var rung = rung("See the film", 60);
        return as(patient, () -> {
            var planned = exposures.plan(patient, Ids.next(), rung);
            return exposures.begin(patient, planned.id(), planned.version(), plan("Home"), 40);
        });
    }

    private static Plan plan(String place) {
        return new Plan("It gets worse", 70, Set.of(), null, place, TODAY);
    }

    private UUID rung(String words, int suds) {
        var id = Ids.next();
        run(patient, () -> ladder.add(patient, new Rung(id, words, Kind.SITUATION, suds, null, true, 0)));
        return id;
    }

    private List<Rung> rungs() {
        return as(patient, () -> ladder.all(patient)).stream()
                .filter(Rung::onLadder)
                .toList();
    }

    private Exposure only() {
        return as(patient, () -> exposures.all(patient)).getFirst();
    }

    private void open() {
        navigate(ExposuresView.class);
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private List<String> hrefs() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Object> drops() {
        return (CheckboxGroup<Object>) $(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> tested() {
        return (RadioButtonGroup<Boolean>) $(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().startsWith("Was my"))
                .findFirst()
                .orElseThrow();
    }

    private SudsField suds(String label) {
        return $(SudsField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(b -> b.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
