package app.lull.ratings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.OperatorAs;
import app.lull.ratings.Rating;
import app.lull.ratings.Ratings;
import app.lull.safety.SafetyLog;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.TestPeople;
import app.lull.testing.TherapistViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens on which a therapist enters ratings, and where the patient reads them. */
class RatingsViewsTest extends TherapistViewTest {

    @Autowired
    private Ratings ratings;

    @Autowired
    private SafetyLog safety;

    @Autowired
    private OperatorAs operator;

    @Autowired
    private LinkedTwo linked;

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void open(String below) {
        UI.getCurrent().navigate("patients/%s/ratings%s".formatted(theirs, below));
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Object>> questions() {
        return $(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Object>) group)
                .toList();
    }

    @Test
    void the_page_says_that_the_patient_reads_it_and_has_three_ways_to_enter() {
        linked.link(theirs, therapist, DataKind.MEASURES);
        open("");
        assertThat(text())
                .contains(
                        "Ratings of Robin",
                        "Whatever you enter here, Robin can read",
                        "Rate today",
                        "Enter a total",
                        "GAD-7",
                        "PHQ-8",
                        "PHQ-15",
                        "Usual times are days 1, 28, 56 and 70",
                        "Nothing yet.");
    }

    @Test
    void a_cgi_is_entered_with_the_words_of_the_original_and_what_is_missing_is_said_at_its_field() {
        linked.link(theirs, therapist, DataKind.MEASURES);
        open("/cgi");
        assertThat(text())
                .contains("how mentally ill is the patient at this time?", "This is your first rating", "Guy W.");
        click("Keep");
        assertThat(questions().getFirst().isInvalid()).isTrue();
        test(questions().getFirst()).selectItem("4  Moderately ill");
        click("Keep");
        assertThat(text()).contains("Ratings of Robin", "S 4 of 7", "Moderately ill", "CGI-S over time");
        click("Correct");
        test(questions().getFirst()).selectItem("3  Mildly ill");
        click("Keep the correction");
        assertThat(text()).contains("S 3 of 7", "Corrected or taken back (1)", "Corrected to S 3 of 7");
        click("By mistake");
        click("It was a mistake");
        assertThat(text()).contains("Taken back.", "Nothing yet.", "Corrected or taken back (2)");
    }

    @Test
    void a_total_beyond_the_form_is_refused_at_its_field_and_no_word_of_the_form_stands_there() {
        linked.link(theirs, therapist, DataKind.MEASURES);
        open("/shai");
        assertThat(text()).contains("no licence", "0 to 27: none or mild", "Other cut-offs exist");
        test($(IntegerField.class).single()).setValue(43);
        click("Keep");
        assertThat($(IntegerField.class).single().getErrorMessage()).contains("between 0 and 42");
        test($(IntegerField.class).single()).setValue(25);
        click("Keep");
        assertThat(text()).contains("25 of 42", "none or mild");
    }

    @Test
    void as_education_alone_there_is_no_cgi_and_no_band() {
        linked.link(theirs, therapist, DataKind.MEASURES);
        operator.wellness(() -> {
            open("");
            assertThat(text()).contains("Enter a total").doesNotContain("Rate today");
            open("/shai");
            assertThat(text()).doesNotContain("moderate", "substantial");
            open("/cgi");
            assertThat(text()).contains("The CGI is not rated here.").doesNotContain("ill is");
        });
    }

    @Test
    void a_form_together_asks_for_what_is_missing_and_tells_the_sum() {
        linked.link(theirs, therapist, DataKind.MEASURES);
        open("/form/GAD-7");
        assertThat(text()).contains("GAD-7 with Robin", "Pfizer");
        click("Keep");
        assertThat(questions().stream().filter(RadioButtonGroup::isInvalid)).hasSize(7);
        questions().subList(0, 7).forEach(question -> test(question).selectItem("Several days"));
        click("Keep");
        assertThat(text()).contains("Kept.", "GAD-7: 7 of 21", "Robin can read it");
        open("/form/GAD-7");
        assertThat(text()).contains("It was answered a short while ago.");
    }

    @Test
    void item_nine_shows_at_once_what_it_asks_of_the_therapist() {
        linked.link(theirs, therapist, DataKind.MEASURES);
        operator.watched(() -> {
            open("/form/PHQ-9");
            assertThat(text()).doesNotContain("Stay with this");
            test(questions().get(8)).selectItem("Several days");
            assertThat(text())
                    .contains(
                            "Stay with this before anything else",
                            "did you have thoughts of ending your life?",
                            "plan for hard hours")
                    .containsPattern("Call \\d{3}");
            assertThat(TestPeople.as(theirs, () -> safety.standing(theirs)).fearRests())
                    .isTrue();
            test(questions().get(8)).selectItem("Not at all");
            assertThat(text()).doesNotContain("Stay with this");
            assertThat(TestPeople.as(theirs, () -> safety.standing(theirs)).fearRests())
                    .isFalse();
        });
    }

    @Test
    void the_patient_reads_all_of_it_among_their_questionnaires() {
        var other = people.therapist();
        linked.link(patient, other, DataKind.MEASURES);
        TestPeople.run(other, () -> {
            var today = LocalDate.now(clock);
            ratings.enter(other, patient, Ids.next(), today, new Rating.Cgi(4, null));
            ratings.enter(other, patient, Ids.next(), today, new Rating.Shai(25));
        });
        UI.getCurrent().navigate("measures");
        assertThat(text())
                .contains(
                        "Rated by a therapist: CGI",
                        "no test and no diagnosis",
                        "Now: 4 of 7",
                        "moderately ill",
                        "Entered by Robin.",
                        "SHAI-14",
                        "25 of 42");
    }
}
