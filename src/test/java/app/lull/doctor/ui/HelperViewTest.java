package app.lull.doctor.ui;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.curriculum.HelperPage;
import app.lull.curriculum.HelperPages;
import app.lull.doctor.HelperDoor;
import app.lull.doctor.HelperLinks;
import app.lull.doctor.LinkToken;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HelperViewTest extends ViewTest {

    @Autowired
    HelperLinks links;

    @Autowired
    HelperDoor door;

    @Autowired
    HelperPages pages;

    private void tap(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private LinkToken shown() {
        return new LinkToken($(TextField.class).single().getValue().replace("with-you/", ""));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<HelperPage.Sentence> sentence() {
        return $(RadioButtonGroup.class).single();
    }

    @Test
    void a_link_is_made_shown_once_and_closed() {
        navigate(HelperView.class);
        tap("Make the link");
        var token = shown();
        assertThat(door.sentence(token)).contains("plan");
        navigate(DoctorView.class);
        navigate(HelperView.class);
        assertThat($(TextField.class).all()).as("shown once").isEmpty();
        tap("Close the link");
        assertThat(door.sentence(token)).isEmpty();
        assertThat($(Paragraph.class).withText("The link is closed.").single()).isNotNull();
        assertThat($(Button.class).withText("Make the link").single()).isNotNull();
    }

    @Test
    void another_sentence_is_on_the_page_at_once() {
        navigate(HelperView.class);
        tap("Make the link");
        var token = shown();
        test(sentence()).selectItem(pages.current().sentences().get(2).words());
        assertThat(door.sentence(token))
                .contains(pages.current().sentences().get(2).id());
        navigate(HelperView.class);
        assertThat(sentence().getValue()).isEqualTo(pages.current().sentences().get(2));
    }

    @Test
    void a_new_link_takes_the_place_of_the_old_one() {
        navigate(HelperView.class);
        tap("Make the link");
        var first = shown();
        tap("Make a new one");
        assertThat(door.sentence(first)).isEmpty();
        assertThat(door.sentence(shown())).contains("plan");
        assertThat(as(patient, () -> links.all(patient))).hasSize(2);
    }
}
