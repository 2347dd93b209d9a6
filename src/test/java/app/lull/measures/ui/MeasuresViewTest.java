package app.lull.measures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.content.Questionnaires;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.KeptForm;
import app.lull.measures.Measures;
import app.lull.store.Ids;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.Notice;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeasuresViewTest extends ViewTest {

    @Autowired
    private Measures measures;

    @Autowired
    private Questionnaires forms;

    @BeforeEach
    void a_thursday_at_noon() {
        clock.set(Instant.parse("2026-11-26T11:00:00Z"));
    }

    @Test
    void the_first_day_has_one_form_to_begin_with_and_says_what_will_be_here() {
        var said = measuresPage();

        assertThat(said).contains("GAD-7", "Worry in the last two weeks, seven questions. About 2 minutes.");
        assertThat($(Button.class).withText("Begin").all()).hasSize(1);
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Here is what you answered, once you have.");
    }

    @Test
    void a_form_left_out_is_asked_for_no_more_and_can_be_answered_when_one_likes() {
        measuresPage();

        test($(Button.class).withText("Leave this one out").single()).click();

        assertThat(said()).contains("None is due today.");
        assertThat($(Button.class).withText("Answer it now").all()).hasSize(3);
    }

    @Test
    void begin_opens_the_form_with_its_words_and_nothing_of_its_bands() {
        measuresPage();

        test($(Button.class).withText("Begin").single()).click();

        var form = $(LullForm.class).single().getElement();
        assertThat(form.getProperty("patient")).isEqualTo(patient.toString());
        assertThat(form.getProperty("back")).isEqualTo("measures");
        assertThat(form.getProperty("form"))
                .contains("Feeling afraid as if something awful might happen", "More than half the days", "Pfizer")
                .doesNotContain("severe", "bands");
    }

    @Test
    void when_the_server_has_it_its_own_page_opens_and_nonsense_from_the_browser_opens_the_overview() {
        var kept = answer("PHQ-2", 1, 1);
        navigate("measures/fill/GAD-7", FillView.class);
        var form = $(LullForm.class).single();
        ComponentUtil.fireEvent(
                form, new LullForm.FormKept(form, true, kept.id().toString()));
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);

        navigate("measures/fill/GAD-7", FillView.class);
        var again = $(LullForm.class).single();
        ComponentUtil.fireEvent(again, new LullForm.FormKept(again, true, "../../admin"));
        assertThat(getCurrentView()).isInstanceOf(MeasuresView.class);
    }

    @Test
    void a_form_answered_a_short_while_ago_says_calmly_when_it_comes_again() {
        answer("GAD-7", 1, 1, 1, 1, 1, 1, 1);
        clock.set(clock.instant().plus(Duration.ofDays(3)));

        navigate("measures/fill/GAD-7", FillView.class);

        assertThat($(LullForm.class).all()).isEmpty();
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("It looks back 2 weeks, so it can be answered again from 3 December 2026.");
        assertThat(measuresPage())
                .contains("You can answer it again from 3 December 2026.", "From 10 December 2026 it says more");
    }

    @Test
    void the_list_of_what_bodies_do_says_that_it_has_its_own_times() {
        navigate("measures/fill/PHQ-15", FillView.class);

        assertThat(said()).contains("This one is asked at its own times only.");
    }

    @Test
    void what_was_kept_leads_to_its_own_page() {
        var kept = answer("GAD-7", 3, 2, 2, 2, 1, 1, 1);

        assertThat(measuresPage()).contains("12 of 21", "a good deal of this in the last two weeks");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("measures/result/" + kept.id());
    }

    @Test
    void the_first_result_has_the_number_its_range_what_it_is_and_the_credit() {
        result(answer("GAD-7", 3, 2, 2, 2, 1, 1, 1));

        assertThat(said())
                .contains(
                        "12 of 21",
                        "You named a good deal of this in the last two weeks.",
                        "From 0 to 21.",
                        "This is the first time",
                        "It is no diagnosis.",
                        "Developed by Drs. Spitzer, Williams, Kroenke and colleagues",
                        "LOINC")
                .doesNotContain("moderate");
        assertThat(said().indexOf("You named")).as("the sentence comes first").isLessThan(said().indexOf("12 of 21"));
        assertThat($(Notice.class).all()).isEmpty();
        test($(Button.class).withText("Back to Today").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("today");
    }

    @Test
    void answers_from_the_third_band_on_are_said_to_be_worth_a_talk_with_a_doctor_and_lower_ones_are_not() {
        result(answer("GAD-7", 2, 2, 2, 2, 1, 1, 0));
        assertThat(said()).contains("10 of 21", "Worth showing to your doctor");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("doctor");

        weeks(2);
        result(answer("GAD-7", 2, 2, 2, 2, 1, 0, 0));
        assertThat(said()).contains("9 of 21").doesNotContain("Worth showing to your doctor");
    }

    @Test
    void a_result_that_is_better_says_so_and_what_the_manual_calls_it() {
        answer("GAD-7", 2, 2, 2, 2, 2, 2, 2);
        weeks(2);
        result(answer("GAD-7", 1, 1, 1, 1, 1, 1, 0));

        assertThat(said())
                .contains("Since the start: On 26 November it was 14, now it is 6. That is better")
                .contains("You began at 8 or more and are below it now.");
        assertThat($(Notice.class).all()).isEmpty();
    }

    @Test
    void a_result_that_is_worse_brings_the_plan_up_calmly() {
        answer("GAD-7", 1, 1, 1, 1, 1, 1, 1);
        weeks(2);
        result(answer("GAD-7", 2, 2, 2, 2, 2, 2, 2));

        assertThat(said()).contains("That is worse, by more than chance tends to bring.");
        assertThat($(Notice.class).single().getElement().getTextRecursively())
                .contains("Let us look at the plan", "doctor or a therapist", "Help in a crisis");
    }

    @Test
    void a_change_that_is_too_small_is_said_to_be_and_brings_nothing_up() {
        answer("GAD-7", 1, 1, 1, 1, 1, 1, 1);
        weeks(2);
        result(answer("GAD-7", 2, 2, 2, 1, 1, 1, 1));

        assertThat(said()).contains("too small to tell from chance");
        assertThat($(Notice.class).all()).isEmpty();
    }

    @Test
    void what_counts_as_a_change_and_each_answer_are_there_when_they_are_asked_for() {
        result(answer("GAD-7", 3, 2, 2, 2, 1, 1, 1));
        assertThat($(NativeTable.class).all()).isEmpty();

        test($(Disclosure.class).withText("Your answers").single()).click();
        test($(Disclosure.class).withText("What counts as a change?").single()).click();

        assertThat($(NativeTable.class).single().getBody().getRows()).hasSize(7);
        assertThat(said()).contains("Nearly every day (3)", "3.68 points", "5.37 points");
    }

    @Test
    void a_short_form_at_the_line_offers_the_longer_ones() {
        result(answer("PHQ-4", 2, 2, 2, 2));

        assertThat($(Button.class).all()).extracting(Button::getText).contains("Answer the GAD-7", "Answer the PHQ-8");
    }

    private void result(KeptForm kept) {
        navigate("measures/result/" + kept.id(), ResultView.class);
    }

    private String measuresPage() {
        navigate("measures", MeasuresView.class);
        return said();
    }

    private String said() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void weeks(int weeks) {
        clock.set(clock.instant().plus(Duration.ofDays(7L * weeks)));
    }

    private KeptForm answer(String id, int... values) {
        var form = forms.find(id).orElseThrow();
        var given = new HashMap<String, Integer>();
        for (int i = 0; i < values.length; i++) {
            given.put("q" + (i + 1), values[i]);
        }
        var now = clock.instant();
        var filled = new Filled(Ids.next(), new Answered(id, form.version(), "en", given, Set.of(), null), now, now);
        return TestPeople.as(patient, () -> measures.keep(patient, filled));
    }
}
