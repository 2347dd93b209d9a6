package app.lull.adverse.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.Operator.Mode;
import app.lull.adverse.Answer;
import app.lull.adverse.Kind;
import app.lull.adverse.Noticed;
import app.lull.adverse.PlanChanges;
import app.lull.adverse.Told;
import app.lull.checkin.Rhythm;
import app.lull.sessions.Completion;
import app.lull.sessions.SessionsDone;
import app.lull.shell.ReadingGrade;
import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ChangePlanViewTest extends ViewTest {

    @Autowired
    PlanChanges changes;

    @Autowired
    SessionsDone sessions;

    @Autowired
    Rhythm rhythm;

    @BeforeEach
    void noon() {
        clock.set(Instant.parse("2026-11-12T11:00:00Z"));
    }

    private void feltWorse() {
        var now = clock.instant();
        run(
                patient,
                () -> sessions.add(
                        patient,
                        new Completion(
                                Ids.next(),
                                "S02",
                                1,
                                now.minusSeconds(40),
                                now,
                                30,
                                true,
                                true,
                                0,
                                4,
                                7,
                                Map.of(),
                                null,
                                List.of())));
    }

    private void tap(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private List<String> noticed() {
        return $(UnorderedList.class).all().stream()
                .filter(list -> list.hasClassName("lull-adverse-noticed"))
                .flatMap(list -> list.getChildren())
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private List<Told> all() {
        return as(patient, () -> changes.all(patient));
    }

    @Test
    void without_anything_noticed_the_plan_can_be_changed_all_the_same() {
        navigate(ChangePlanView.class);
        assertThat(noticed()).isEmpty();
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .contains("To the steps", "Pause the check-in", "Read about it", "Leave it as it is")
                .doesNotContain("To the sounds");
        tap("Pause the check-in");
        assertThat(as(patient, () -> rhythm.isAskedFor(patient, LocalDate.of(2026, 11, 18))))
                .isFalse();
    }

    @Test
    void after_a_breathing_session_that_felt_worse_sounds_are_offered_first() {
        feltWorse();
        navigate(ChangePlanView.class);
        assertThat(noticed())
                .containsExactly("On 12 November 2026 you left a breathing session because it felt worse.");
        assertThat($(Button.class).all()).extracting(Button::getText).contains("To the sounds");
    }

    @Test
    void leaving_it_as_it_is_is_an_answer_and_it_is_not_told_again() {
        feltWorse();
        navigate(ChangePlanView.class);
        tap("Leave it as it is");
        assertThat($(Paragraph.class).withText("It stays as it is.").single()).isNotNull();
        assertThat(noticed()).isEmpty();
        assertThat(all()).extracting(Told::answer).containsExactly(Answer.AS_IT_IS);
    }

    @Test
    void a_pause_is_said_with_its_end() {
        feltWorse();
        navigate(ChangePlanView.class);
        tap("Pause the check-in");
        assertThat($(Paragraph.class).all()).anyMatch(words -> words.getText().contains("until 18 November 2026"));
        assertThat(all()).extracting(Told::answer).containsExactly(Answer.PAUSE_TRACKING);
    }

    @Test
    void two_tabs_and_the_first_answer_stays() {
        feltWorse();
        navigate(ChangePlanView.class);
        run(patient, () -> changes.answer(patient, all().stream().map(Told::id).toList(), Answer.EASIER_STEP));
        tap("Leave it as it is");
        assertThat(all()).extracting(Told::answer).containsExactly(Answer.EASIER_STEP);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_said_is_plain_and_as_education_names_no_form_and_judges_nothing(Kind kind) {
        var noticed = new Noticed(kind, LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 27), 1, 3);
        var words = Words.of(noticed, Mode.WELLNESS);
        assertThat(words).doesNotContain("GAD", "PHQ", "chance", "severe").contains("2026");
        assertThat(ReadingGrade.of(List.of(words))).isLessThanOrEqualTo(8.5);
        assertThat(Words.of(noticed, Mode.CLINICAL)).doesNotContain("should", "normal", "severe");
    }
}
