package app.lull.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.review.BloodTest;
import app.lull.review.BloodTests;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportViewTest extends ViewTest {

    @Autowired
    private BloodTests tests;

    @BeforeEach
    void a_day() {
        clock.set(Instant.parse("2026-09-10T18:00:00Z"));
        navigate("review/report", ReportView.class);
    }

    @Test
    void nothing_yet_says_what_will_be_here_and_supplements_wait_for_a_test_or_advice() {
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Your values will be here");
        assertThat(text()).contains("after a blood test", "pharmacist first");
    }

    @Test
    void a_value_is_kept_as_typed_shown_without_a_judgement_and_can_be_taken_away_and_back() {
        fill("Ferritin", 31.5, "ng/ml");
        keep();

        assertThat(kept()).singleElement().extracting(BloodTest::value).isEqualTo(31.5);
        assertThat(text()).contains("Ferritin: 31.5 ng/ml", "2 September 2026");
        test(button("Take it away")).click();
        assertThat(kept()).isEmpty();
        test(button("Undo")).click();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_missing_name_is_said_at_its_field_and_the_rest_stays() {
        fill(" ", 31.5, "ng/ml");
        keep();

        assertThat(kept()).isEmpty();
        assertThat(field("What was measured").isInvalid()).isTrue();
        assertThat($(NumberField.class).single().getValue()).isEqualTo(31.5);
    }

    private void fill(String name, double value, String unit) {
        $(DatePicker.class).single().setValue(LocalDate.of(2026, 9, 2));
        field("What was measured").setValue(name);
        $(NumberField.class).single().setValue(value);
        field("Unit").setValue(unit);
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> field.getLabel().equals(label))
                .single();
    }

    private void keep() {
        test(button("Keep it")).click();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    private List<BloodTest> kept() {
        return TestPeople.as(patient, () -> tests.all(patient));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
