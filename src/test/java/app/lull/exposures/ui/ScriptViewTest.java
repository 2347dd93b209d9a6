package app.lull.exposures.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.content.Questionnaires;
import app.lull.exposures.Script;
import app.lull.exposures.Scripts;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.program.Program;
import app.lull.program.TenWeeks;
import app.lull.safety.SafetyLog;
import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScriptViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String TEXT = "I sit in the waiting room. I do not know what comes next.";

    @Autowired
    private Scripts scripts;

    @Autowired
    private Measures measures;

    @Autowired
    private Questionnaires forms;

    @Autowired
    private SafetyLog safety;

    @Autowired
    private Program enrolment;

    @Autowired
    private TenWeeks program;

    @BeforeEach
    void an_afternoon() {
        clock.set(TODAY.atTime(15, 0).atZone(BERLIN).toInstant());
    }

    @Test
    void before_the_gate_the_page_leads_to_the_form_and_to_the_one_question() {
        open();
        assertThat(hrefs()).contains("measures/fill/PHQ-8", "plain-question");
        assertThat($(TextArea.class).all()).isEmpty();

        phq("PHQ-8", 1);
        open();
        assertThat(hrefs()).contains("plain-question").doesNotContain("measures/fill/PHQ-8");
    }

    @Test
    void the_plain_question_is_answered_on_its_own_page_and_a_no_leads_back() {
        phq("PHQ-8", 1);
        navigate("plain-question", Component.class);
        test(button("No")).click();
        assertThat(text(view())).contains("It is kept.");
        assertThat(hrefs()).contains("exposures/script");

        open();
        assertThat($(TextArea.class).all()).hasSize(2);
    }

    @Test
    void any_other_answer_opens_help_and_the_script_is_for_two_from_then_on() {
        phq("PHQ-8", 1);
        for (var words : List.of("Rather not say", "Yes")) {
            navigate("plain-question", Component.class);
            test(button(words)).click();
            assertThat(text(view())).contains("This matters.").doesNotContain("Your script");
            assertThat(hrefs()).contains("help", "safety-plan");
        }
        assertThat(as(patient, () -> safety.standing(patient)).fearRests()).isTrue();
        open();
        assertThat(text(view())).contains("Steps rest for now");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void with_a_very_low_mood_it_is_said_calmly_what_stays_open() {
        phq("PHQ-8", 3);
        open();
        assertThat(text(view())).contains("for two").doesNotContain("danger", "warning", "severe");
        assertThat(hrefs()).contains("read/K41", "help", "practice/S21", "practice");
    }

    @Test
    void the_words_are_counted_calmly_and_kept_at_any_length() {
        phq("PHQ-9", 0);
        open();
        assertThat(area("My script").getHelperText()).isEqualTo("150 to 250 words are a good length.");
        area("My script").setValue(TEXT);
        assertThat(area("My script").getHelperText()).startsWith("13 words.");
        test(button("Keep the words")).click();

        assertThat(text(view())).contains("Kept.", "Earlier versions stay", "Read it three or four times");
        assertThat(as(patient, () -> scripts.versions(patient)))
                .singleElement()
                .extracting(Script::text)
                .isEqualTo(TEXT);
    }

    @Test
    void what_is_being_written_is_there_after_a_reload_and_is_no_version_until_it_is_kept() {
        phq("PHQ-9", 0);
        open();
        area("My script").setValue(TEXT);
        open();
        assertThat(area("My script").getValue()).isEqualTo(TEXT);
        assertThat(as(patient, () -> scripts.versions(patient))).isEmpty();
        test(button("Keep the words")).click();

        test(button("Change the words")).click();
        area("My script").setValue("x".repeat(9000));
        area("My script").setValue("Another beginning");
        open();
        assertThat(text(view())).contains("Your words, not kept yet");
        assertThat(area("My script").getValue()).isEqualTo("Another beginning");
        assertThat(as(patient, () -> scripts.draft(patient))).isPresent();
        test(button("Keep the words")).click();
        assertThat(as(patient, () -> scripts.draft(patient))).isEmpty();
        assertThat(as(patient, () -> scripts.versions(patient))).hasSize(2);
    }

    @Test
    void nothing_and_too_much_are_told_at_their_field() {
        phq("PHQ-9", 0);
        open();
        test(button("Keep the words")).click();
        assertThat(area("My script").isInvalid()).isTrue();
        area("My script").setValue(TEXT);
        area("My sentence about not knowing").setValue("x".repeat(301));
        test(button("Keep the words")).click();
        assertThat(area("My sentence about not knowing").isInvalid()).isTrue();
        assertThat(as(patient, () -> scripts.versions(patient))).isEmpty();
    }

    @Test
    void what_another_tab_kept_is_said_and_a_second_tap_keeps_both() {
        phq("PHQ-9", 0);
        open();
        run(patient, () -> scripts.keep(patient, Ids.next(), 0, "I choose", "Theirs"));
        area("My script").setValue("Mine");
        test(button("Keep the words")).click();
        assertThat(text(view())).contains("changed in another window");
        assertThat(area("My script").getValue()).isEqualTo("Mine");

        test(button("Keep the words")).click();
        assertThat(as(patient, () -> scripts.versions(patient)))
                .extracting(Script::text)
                .containsExactly("Mine", "Theirs");
    }

    @Test
    void it_is_read_in_rounds_that_survive_a_reload() {
        phq("PHQ-9", 0);
        run(patient, () -> scripts.keep(patient, Ids.next(), 0, "I cannot know", TEXT));
        open();
        test(button("Begin to read")).click();
        assertThat($(SudsField.class).single().isInvalid()).isTrue();
        $(SudsField.class).single().setValue(60);
        test(button("Begin to read")).click();
        assertThat(text(view())).contains(TEXT, "I cannot know", "start 60");

        for (int round = 1; round <= 4; round++) {
            open();
            $(SudsField.class).single().setValue(60 - round);
            test(button("That was round " + round)).click();
        }
        assertThat(text(view())).contains("then 59, 58, 57, 56", "Four rounds are enough");
        assertThat(hrefs()).contains("practice/S24");
    }

    @Test
    void the_player_of_the_worry_script_has_the_words_that_were_kept() {
        run(patient, () -> enrolment.enrolledOn(patient));
        for (int week = 1; week < 8; week++) {
            run(patient, () -> program.moveOn(patient, program.page(patient).stay()));
        }
        phq("PHQ-9", 0);
        assertThat(wordsInPlayer("S24")).isNull();
        run(patient, () -> scripts.keep(patient, Ids.next(), 0, "I cannot know", TEXT));
        assertThat(wordsInPlayer("S24")).isEqualTo(TEXT);
        assertThat(wordsInPlayer("S21")).isNull();
    }

    private @Nullable String wordsInPlayer(String session) {
        navigate("practice/" + session, Component.class);
        var player = view().getElement().getChild(0);
        assertThat(player.getTag()).isEqualTo("lull-player");
        return player.getProperty("written");
    }

    @Test
    void a_reading_that_ended_high_is_asked_about_a_day_later() {
        phq("PHQ-9", 0);
        run(patient, () -> {
            scripts.keep(patient, Ids.next(), 0, "I cannot know", TEXT);
            var sitting = scripts.sit(patient, Ids.next(), 20);
            scripts.loop(patient, sitting.id(), 1, 80);
        });
        clock.set(clock.instant().plus(Duration.ofHours(24)));
        open();
        $(SudsField.class).all().getFirst().setValue(70);
        test(button("Keep it")).click();
        assertThat(text(view())).contains("take a lower step", "therapist");
        assertThat($(Button.class).all()).noneMatch(one -> one.getText().equals("Keep it"));
    }

    private void phq(String id, int each) {
        var form = forms.find(id).orElseThrow();
        var values = form.items().stream().collect(Collectors.toMap(item -> item.id(), item -> each));
        run(
                patient,
                () -> measures.keep(
                        patient,
                        new Filled(
                                Ids.next(),
                                new Answered(form.id(), form.version(), form.language(), values, Set.of(), null),
                                clock.instant(),
                                clock.instant())));
    }

    /** As a page that is loaded anew. */
    private void open() {
        navigate(ExposuresView.class);
        navigate(ScriptView.class);
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private List<String> hrefs() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
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
