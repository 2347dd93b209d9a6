package app.lull.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.LinkedTwo;
import app.lull.testing.TherapistViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PatientNotesViewTest extends TherapistViewTest {

    @Autowired
    private LinkedTwo linked;

    @BeforeEach
    void linked() {
        linked.link(theirs, therapist);
    }

    private String open() {
        UI.getCurrent().navigate("today");
        UI.getCurrent().navigate("patients/%s/notes".formatted(theirs));
        return text();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private TextArea field() {
        return $(TextArea.class).single();
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    @Test
    void it_says_who_sees_the_notes_what_becomes_of_them_and_where_a_legal_record_belongs() {
        assertThat(open())
                .contains(
                        "No patient and no other therapist sees these notes.",
                        "They are not in the patient's export.",
                        "deleted when the patient erases their account, and when your own account ends",
                        "belongs in your own record system");
    }

    @Test
    void a_note_is_kept_as_one_types_changed_and_removed_after_a_question() {
        open();
        test(field()).setValue("Ask about sleep");
        assertThat(open()).contains("Ask about sleep");

        click("Change");
        assertThat(field().getValue()).isEqualTo("Ask about sleep");
        test(field()).setValue("Ask about sleep and work");
        click("Done");
        assertThat(field().getValue()).isEmpty();
        assertThat(text()).contains("Kept.", "Ask about sleep and work");

        click("Remove");
        click("Remove it");
        assertThat(text()).doesNotContain("Ask about sleep");
    }
}
