package app.lull.safety.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.safety.SafetyPlan;
import app.lull.safety.SafetyPlans;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanViewTest extends ViewTest {

    private static final String PEOPLE = "Whom I can be with, or ask";

    @Autowired
    SafetyPlans plans;

    private TextArea people() {
        return $(TextArea.class).withCaption(PEOPLE).single();
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }

    @Test
    void what_is_written_is_kept_and_there_again() {
        navigate(PlanView.class);
        test(people()).setValue("Bea, 0123");
        save();
        assertThat($(Paragraph.class).withText("Kept.").single()).isNotNull();
        navigate(PlanView.class);
        assertThat(people().getValue()).isEqualTo("Bea, 0123");
    }

    @Test
    void a_part_that_is_too_long_says_so_where_it_is_and_keeps_the_words() {
        navigate(PlanView.class);
        test(people()).setValue("x".repeat(SafetyPlan.MOST + 1));
        save();
        assertThat(people().isInvalid()).isTrue();
        assertThat(people().getErrorMessage()).contains("2,000").contains("Nothing is lost");
        assertThat(people().getValue()).hasSize(SafetyPlan.MOST + 1);
        assertThat(as(patient, () -> plans.of(patient)).isKept()).isFalse();
    }

    @Test
    void a_plan_changed_in_another_tab_is_said_and_a_second_tap_decides() {
        navigate(PlanView.class);
        run(patient, () -> plans.keep(patient, new SafetyPlan("", "", "from the other tab", "", "", ""), -1));
        test(people()).setValue("from here");
        save();
        assertThat(as(patient, () -> plans.of(patient)).plan().people()).isEqualTo("from the other tab");
        assertThat(people().getValue()).isEqualTo("from here");
        save();
        assertThat(as(patient, () -> plans.of(patient)).plan().people()).isEqualTo("from here");
    }

    @Test
    void the_weekly_question_has_its_page() {
        navigate(OneQuestionView.class);
        assertThat($(OneQuestion.class).single().getElement().getProperty("patient"))
                .isEqualTo(patient.value().toString());
    }
}
