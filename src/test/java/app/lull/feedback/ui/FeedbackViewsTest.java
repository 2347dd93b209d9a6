package app.lull.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.Sharing;
import app.lull.feedback.About;
import app.lull.feedback.Feedback;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.TestPeople;
import app.lull.testing.TherapistViewTest;
import app.lull.worksheets.Answer;
import app.lull.worksheets.Answers;
import app.lull.worksheets.Worksheets;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FeedbackViewsTest extends TherapistViewTest {

    @Autowired
    private Feedback feedback;

    @Autowired
    private Worksheets worksheets;

    @Autowired
    private Sharing sharing;

    @Autowired
    private LinkedTwo linked;

    private UUID shared(PatientId who, TherapistId withWhom) {
        var link = linked.link(who, withWhom, DataKind.WORKSHEETS);
        return TestPeople.as(who, () -> {
            var page = worksheets.open(who, "W02");
            var sheet = worksheets
                    .save(who, page.answered(new Answers(Map.of("trigger", new Answer.Words("A film"))), null))
                    .sheet();
            sharing.turnSheet(who, link, sheet, true);
            return sheet;
        });
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void a_sheet_that_waits_is_two_taps_from_a_word_about_it() {
        var sheet = shared(theirs, therapist);
        UI.getCurrent().navigate("patients/%s/feedback".formatted(theirs));
        assertThat(text()).contains("Feedback for Robin", "Waits for a word of yours", "My circle");
        var way = $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(path -> path.endsWith(sheet.toString()))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(way);
        assertThat(text()).contains("A film");
        test($(TextArea.class).single()).setValue("You saw the loop. That's normal.");
        assertThat(text()).contains("This reads like reassurance");
        test($(TextArea.class).single()).setValue("You saw the loop yourself.");
        assertThat(text()).doesNotContain("This reads like reassurance");
        test($(Button.class).withText("Give feedback").single()).click();
        assertThat(text()).contains("Given.", "You · ", "You saw the loop yourself.");
        assertThat(TestPeople.as(therapist, () -> feedback.waiting(theirs, therapist)))
                .isEmpty();
    }

    @Test
    void the_patient_reads_it_on_the_sheet_and_on_one_page() {
        var other = people.therapist();
        var sheet = shared(patient, other);
        TestPeople.run(
                other, () -> feedback.give(other, patient, About.WORKSHEET, sheet, Ids.next(), 1, "You saw the loop."));
        UI.getCurrent().navigate("worksheets/W02/" + sheet);
        assertThat(text()).contains("Said about this sheet", "Robin · ", "You saw the loop.");
        UI.getCurrent().navigate("feedback");
        assertThat(text()).contains("From your therapist", "You saw the loop.", "The sheet it is about");
    }
}
