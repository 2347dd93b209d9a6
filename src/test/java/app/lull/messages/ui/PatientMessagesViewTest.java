package app.lull.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.careteam.Sharing;
import app.lull.messages.Messages;
import app.lull.messages.Replies;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.TestPeople;
import app.lull.testing.TherapistViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PatientMessagesViewTest extends TherapistViewTest {

    @Autowired
    private Messages messages;

    @Autowired
    private Replies replies;

    @Autowired
    private Sharing sharing;

    @Autowired
    private LinkedTwo linked;

    private UUID link = new UUID(0, 0);

    @BeforeEach
    void linked() {
        link = linked.link(theirs, therapist, DataKind.MESSAGES);
    }

    private void writes(int number, String text) {
        TestPeople.run(theirs, () -> messages.send(theirs, therapist, Ids.next(), number, text));
    }

    private String open() {
        UI.getCurrent().navigate("today");
        UI.getCurrent().navigate("patients/%s/messages".formatted(theirs));
        return text();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private TextArea field() {
        return $(TextArea.class).single();
    }

    @Test
    void a_question_for_certainty_comes_with_wordings_that_can_be_taken_over_and_changed() {
        writes(1, "Do you think this is ALS?");
        assertThat(open()).contains("This asks for certainty", "Name the urge", "worksheet W15", "S21");
        test($(Button.class).withText("Use").all().getFirst()).click();
        assertThat(field().getValue()).startsWith("I can hear how frightened you are");
        test($(Button.class).withText("Send").single()).click();
        assertThat(text()).contains("Sent.").doesNotContain("This asks for certainty");
    }

    @Test
    void thoughts_of_death_show_their_own_hint_and_no_wordings() {
        writes(1, "If it is ALS I will end my life. Do you think it is?");
        assertThat(open())
                .contains("This may be about staying alive", "Crisis lines")
                .doesNotContain("This asks for certainty", "Name the urge");
    }

    @Test
    void a_practical_question_has_no_hint() {
        writes(1, "Can we meet on Thursday?");
        assertThat(open())
                .contains("Can we meet on Thursday?")
                .doesNotContain("This asks for certainty", "staying alive", "for a doctor");
        assertThat($(H1.class).single().getText()).isEqualTo("Messages with Robin");
    }

    @Test
    void ones_own_reassurance_is_noticed_gently_and_can_be_sent() {
        open();
        test(field()).setValue("Don't worry, it's not ALS.");
        assertThat(text()).contains("This reads like reassurance");
        test($(Button.class).withText("Send").single()).click();
        assertThat(text()).contains("Sent.").doesNotContain("This reads like reassurance");
        assertThat(TestPeople.as(therapist, () -> replies.page(therapist, theirs))
                        .messages())
                .hasSize(1);
    }

    @Test
    void where_consent_is_withdrawn_while_one_writes_nothing_is_sent_and_the_words_stay() {
        writes(1, "Hello");
        open();
        test(field()).setValue("My long answer");
        TestPeople.run(theirs, () -> sharing.turn(theirs, link, DataKind.MESSAGES, false));
        test($(Button.class).withText("Send").single()).click();
        assertThat(field().getErrorMessage()).contains("not shared with you any more");
        assertThat(field().getValue()).isEqualTo("My long answer");
        assertThat(open()).contains("Messages are not shared with you now.").doesNotContain("Hello");
    }
}
