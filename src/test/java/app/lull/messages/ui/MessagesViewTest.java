package app.lull.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.TherapistId;
import app.lull.careteam.Sharing;
import app.lull.messages.Messages;
import app.lull.messages.Replies;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MessagesViewTest extends ViewTest {

    @Autowired
    private Messages messages;

    @Autowired
    private Replies replies;

    @Autowired
    private Sharing sharing;

    @Autowired
    private LinkedTwo linked;

    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);

    private void linked() {
        therapist = people.therapist();
        link = linked.link(patient, therapist, DataKind.MESSAGES);
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private TextArea field() {
        return $(TextArea.class).single();
    }

    private void send() {
        test($(Button.class).withText("Send").single()).click();
    }

    @Test
    void without_a_link_it_says_what_will_be_here() {
        UI.getCurrent().navigate("messages");
        assertThat(text()).contains("Messages to your therapist will be here.");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void where_one_writes_stands_how_soon_an_answer_comes_and_where_help_is_at_once() {
        linked();
        UI.getCurrent().navigate("messages");
        assertThat(text())
                .contains(
                        "Robin has not said how soon they answer.",
                        "Not for emergencies:",
                        "Nobody is told when you read");
        assertThat($(Anchor.class).withText("Help now").single().getHref()).isEqualTo("help");
        TestPeople.run(therapist, () -> replies.stateReplyTime(therapist, 2));
        UI.getCurrent().navigate("today");
        UI.getCurrent().navigate("messages");
        assertThat(text()).contains("Robin answers within 2 working days.");
    }

    @Test
    void what_is_typed_is_there_again_after_a_reload_and_once_sent_the_field_is_empty() {
        linked();
        UI.getCurrent().navigate("messages");
        test(field()).setValue("It was a hard day.");
        assertThat(text()).contains("Kept as a draft.");
        UI.getCurrent().navigate("today");
        UI.getCurrent().navigate("messages");
        assertThat(field().getValue()).isEqualTo("It was a hard day.");
        send();
        assertThat(field().getValue()).isEmpty();
        assertThat(text()).contains("Sent.", "You · ", "It was a hard day.");
    }

    @Test
    void a_second_tap_after_it_was_sent_is_not_told_that_something_is_missing() {
        linked();
        UI.getCurrent().navigate("messages");
        send();
        assertThat(field().getErrorMessage()).isEqualTo("There is nothing to send yet.");
        test(field()).setValue("It was a hard day.");
        send();
        send();
        assertThat(text()).contains("Sent.");
        assertThat(field().isInvalid()).isFalse();
        assertThat(TestPeople.as(patient, () -> messages.exchange(patient, therapist))
                        .messages())
                .hasSize(1);
        test(field()).setValue("And better now.");
        send();
        assertThat(TestPeople.as(patient, () -> messages.exchange(patient, therapist))
                        .messages())
                .hasSize(2);
    }

    @Test
    void a_megabyte_is_refused_at_the_field_and_stays_in_it() {
        linked();
        UI.getCurrent().navigate("messages");
        var megabyte = "x".repeat(1 << 20);
        test(field()).setValue(megabyte);
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).contains("4,000").contains("1,048,576");
        send();
        assertThat(field().getValue()).isEqualTo(megabyte);
        assertThat(field().isInvalid()).isTrue();
    }

    @Test
    void another_text_that_went_from_another_window_is_shown_and_what_is_here_stays() {
        linked();
        UI.getCurrent().navigate("messages");
        test(field()).setValue("From this window");
        TestPeople.run(patient, () -> messages.send(patient, therapist, Ids.next(), 1, "From the other window"));
        send();
        assertThat(text()).contains("From the other window");
        assertThat(field().getValue()).isEqualTo("From this window");
        assertThat(field().getErrorMessage()).startsWith("Another message went from another window");
        send();
        assertThat(TestPeople.as(patient, () -> messages.exchange(patient, therapist))
                        .messages())
                .hasSize(2);
    }

    @Test
    void words_about_death_bring_help_onto_this_screen() {
        linked();
        UI.getCurrent().navigate("messages");
        test(field()).setValue("I don't want to live any more.");
        assertThat(text()).contains("do not wait for an answer here");
        assertThat($(Anchor.class).withText("Help now").all()).hasSize(2);
    }

    @Test
    void once_messages_are_not_shared_any_more_they_stay_to_be_read_and_nothing_can_be_written() {
        linked();
        TestPeople.run(patient, () -> messages.send(patient, therapist, Ids.next(), 1, "Before"));
        TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.MESSAGES, false));
        UI.getCurrent().navigate("messages");
        assertThat(text()).contains("You do not share messages with Robin now.", "Before");
        assertThat($(TextArea.class).all()).isEmpty();
    }
}
