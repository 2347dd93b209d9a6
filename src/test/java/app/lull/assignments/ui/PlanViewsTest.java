package app.lull.assignments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.assignments.Assignment;
import app.lull.assignments.Kind;
import app.lull.assignments.PlanThing;
import app.lull.assignments.TherapistPlans;
import app.lull.assignments.Verb;
import app.lull.program.TenWeeks;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.TestPeople;
import app.lull.testing.TherapistViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanViewsTest extends TherapistViewTest {

    @Autowired
    private TherapistPlans plans;

    @Autowired
    private TenWeeks program;

    @Autowired
    private LinkedTwo linked;

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void open() {
        linked.link(theirs, therapist, DataKind.values());
        UI.getCurrent().navigate("patients/%s/plan".formatted(theirs));
    }

    @SuppressWarnings("unchecked")
    private Select<Verb> what() {
        return $(Select.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PlanThing> which() {
        return $(ComboBox.class).single();
    }

    private void choose(Verb verb, String title) {
        what().setValue(verb);
        which().setValue(which().getListDataView()
                .getItems()
                .filter(thing -> thing.title().contains(title))
                .findFirst()
                .orElseThrow());
    }

    private void send() {
        test($(Button.class).withText("Put it in the plan").single()).click();
    }

    private DatePicker from() {
        return $(DatePicker.class).all().getFirst();
    }

    @Test
    void a_therapist_asks_for_a_worksheet_with_a_note_sees_it_stand_and_takes_it_back() {
        open();
        assertThat(text()).contains("Plan for Robin", "Nothing. The path is as the program has it.");

        choose(Verb.ASSIGN, "My circle");
        test($(TextArea.class).single()).setValue("The evening on the train.");
        send();

        assertThat(text()).contains("You ask for the worksheet “My circle”", "The evening on the train.", "No sheet");
        test($(Button.class).withText("Take back").single()).click();
        assertThat(text()).contains("Nothing. The path is as the program has it.");
    }

    @Test
    void what_is_missing_or_too_early_is_said_at_its_field_and_nothing_typed_is_lost() {
        open();
        test($(TextArea.class).single()).setValue("The evening on the train.");
        send();
        assertThat(which().isInvalid()).isTrue();
        assertThat(which().getErrorMessage()).contains("Choose one");

        choose(Verb.ASSIGN, "My circle");
        from().setValue(from().getValue().minusDays(1));
        send();

        assertThat(from().isInvalid()).isTrue();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("The evening on the train.");
    }

    @Test
    void the_order_of_the_weeks_is_changed_by_buttons_alone() {
        open();
        what().setValue(Verb.ORDER);
        for (int times = 0; times < 4; times++) {
            var up = $(Button.class)
                    .withCondition(button -> button.getAriaLabel().orElse("").startsWith("Week 6")
                            && button.getText().equals("Up"))
                    .single();
            test(up).click();
        }
        send();

        assertThat(text()).contains("You put the weeks in this order: 6, 2, 3");
        assertThat(TestPeople.as(theirs, () -> program.page(theirs)).next()).isEqualTo(6);
    }

    @Test
    void a_therapist_opens_a_week_and_pauses_another() {
        open();
        choose(Verb.UNLOCK, "Week 5");
        send();
        choose(Verb.PAUSE, "Week 4");
        send();

        assertThat(text()).contains("You opened week 5", "You paused week 4");
    }

    @Test
    void a_patient_sees_who_put_what_in_the_plan_leaves_it_out_and_takes_it_in_again() {
        var other = people.therapist();
        linked.link(patient, other, DataKind.values());
        var today = TestPeople.as(patient, () -> program.page(patient)).today();
        TestPeople.run(other, () -> {
            plans.assign(
                    other, patient, Ids.next(), new Assignment(Kind.SESSION, "S12", today, null, "On the way home."));
            plans.pause(other, patient, Ids.next(), Kind.MODULE, "2");
            plans.unlock(other, patient, Ids.next(), 5);
        });

        UI.getCurrent().navigate("program");
        assertThat(text()).contains("Robin paused week 2", "Robin opened week 5 for you");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("from-your-therapist");

        UI.getCurrent().navigate("from-your-therapist");
        assertThat($(H3.class).all()).extracting(H3::getText).contains("Robin paused week 2, " + title(2));
        assertThat(text()).contains("On the way home.");
        test(button("Leave it out: Robin paused week 2")).click();
        assertThat(text()).contains("You left this out", "Left out.");
        test(button("Take it in again: Robin paused week 2")).click();
        assertThat(text()).doesNotContain("You left this out");
    }

    private String title(int module) {
        return TestPeople.as(patient, () -> program.page(patient))
                .module(module)
                .title();
    }

    private Button button(String label) {
        return List.copyOf($(Button.class).all()).stream()
                .filter(one -> one.getAriaLabel().orElse("").startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_a_plan_the_patients_page_says_what_will_be_there() {
        UI.getCurrent().navigate("from-your-therapist");

        assertThat(text()).contains("What a therapist puts in your plan will be here.");
    }
}
