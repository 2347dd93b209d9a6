package app.lull.sessions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.content.Caution;
import app.lull.program.Program;
import app.lull.sessions.Completion;
import app.lull.sessions.SessionShelf;
import app.lull.sessions.SessionsDone;
import app.lull.store.Ids;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.Chip;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PracticeViewTest extends ViewTest {

    private static final Instant EVENING = Instant.parse("2026-11-23T19:00:00Z");

    @Autowired
    private SessionShelf shelf;

    @Autowired
    private SessionsDone done;

    @Autowired
    private Program program;

    @BeforeEach
    void onTheFirstDay() {
        clock.set(EVENING);
        TestPeople.run(patient, () -> program.enrolledOn(patient));
    }

    @Test
    void what_the_program_asks_for_comes_first_and_every_session_has_its_place() {
        open();

        assertThat(headings()).startsWith("On the plan for today").endsWith("Your own");
        assertThat(headings())
                .contains("All sessions")
                .doesNotContain("Favourites", "Played lately", "Left out for you");
        assertThat(titles()).as("folded").doesNotContain("Slow breathing", "Breathing space");
        unfold("Calm the body");
        unfold("Loosen attention");
        unfold("Face an urge");
        unfold("Sleep");
        assertThat(titles()).contains("Slow breathing", "Breathing space");
    }

    @Test
    void what_was_asked_for_today_is_asked_for_no_more_once_it_is_done() {
        play("S01", 6, 4);
        open();

        assertThat(headings()).contains("Played lately").doesNotContain("On the plan for today");
        assertThat(titles()).contains("Belly breathing");
    }

    @Test
    void from_today_the_way_back_leads_to_today_and_from_practice_to_practice() {
        UI.getCurrent().navigate("today");
        UI.getCurrent().navigate("practice/S06");
        assertThat(wayBack()).contains("\"href\":\"today\"", "\"label\":\"Today\"");

        UI.getCurrent().navigate("practice");
        UI.getCurrent().navigate("practice/S06");
        assertThat(wayBack()).contains("\"href\":\"practice\"", "\"label\":\"Practice\"");
    }

    private String wayBack() {
        return $(GuidedPlayer.class).single().getElement().getProperty("from");
    }

    @Test
    void somebody_with_four_minutes_sees_only_what_fits() {
        open();
        test($(Chip.class).withText("Up to 4 min").single()).click();

        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("Breathing space"))
                .noneMatch(text -> text.startsWith("Slow breathing"));
        assertThat($(Chip.class).withText("Up to 4 min").single().getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void a_heart_makes_a_favourite_that_is_there_the_next_time() {
        open();
        unfold("Calm the body");
        test(heart("Slow breathing")).click();
        assertThat(heart("Slow breathing").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");

        open();
        assertThat(headings()).contains("Favourites");
        test(heart("Slow breathing")).click();

        open();
        assertThat(headings()).doesNotContain("Favourites");
    }

    @Test
    void what_waits_says_why_and_cannot_be_opened() {
        open();
        unfold("Loosen attention");
        var waiting = TestPeople.as(patient, () -> shelf.find(patient, "S16"));

        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text ->
                        text.startsWith(waiting.session().title()) && text.contains(String.valueOf(waiting.closed())));
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("practice/S16");

        navigate(PlayView.class, Map.of("session", "S16"));
        assertThat($(Main.class).single().getElement().getTextRecursively())
                .contains(String.valueOf(waiting.closed()), "Back to Practice");
    }

    @SuppressWarnings("unchecked")
    @Test
    void ticking_cramps_puts_tensing_away_at_once_and_one_button_brings_it_back_to_sight() {
        open();
        test($(Disclosure.class)
                        .withText("What should sessions be careful with?")
                        .single())
                .click();
        var boxes = (CheckboxGroup<Caution.Tag>) $(CheckboxGroup.class).single();
        test(boxes).selectItem(Words.mine(Caution.Tag.CRAMP));

        assertThat(TestPeople.as(patient, () -> shelf.of(patient)).toMind()).isEqualTo(Set.of(Caution.Tag.CRAMP));
        var tensing = TestPeople.as(patient, () -> shelf.find(patient, "S10"))
                .session()
                .title();
        unfold("Calm the body");
        assertThat(titles()).doesNotContain(tensing);

        test($(Disclosure.class)
                        .withText("Show what is left out, by what you ticked")
                        .single())
                .click();
        assertThat(titles()).contains(tensing);
    }

    @Test
    void before_anything_was_played_the_history_says_what_will_be_there() {
        navigate(HistoryView.class);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("what you have practised");
    }

    @Test
    void the_history_gives_minutes_and_ratings_with_their_number() {
        play("S06", 6, 4);
        play("S06", 8, 4);

        navigate(HistoryView.class);

        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("6 min · 2 sessions"))
                .anyMatch(text -> text.equals(
                        "Loosen attention: before 7, after 4 (middle of 2 sessions that you rated both times)"))
                .anyMatch(text -> text.contains("Breathing space") && text.contains("3:00 · 8 to 4"));
    }

    private void play(String session, int before, int after) {
        TestPeople.run(
                patient,
                () -> done.add(
                        patient,
                        new Completion(
                                Ids.next(),
                                session,
                                1,
                                EVENING.minusSeconds(180),
                                EVENING,
                                180,
                                false,
                                false,
                                0,
                                before,
                                after,
                                Map.of(),
                                null,
                                List.of())));
    }

    private void open() {
        navigate(HistoryView.class); // somewhere else, so that the page is made anew
        navigate(PracticeView.class);
    }

    private void unfold(String group) {
        var fold = $(Disclosure.class).all().stream()
                .filter(one -> one.getText().startsWith(group))
                .findFirst()
                .orElseThrow();
        test(fold).click();
    }

    private List<String> headings() {
        return $(Section.class).all().stream()
                .map(section -> section.getElement().getChild(0).getTextRecursively())
                .toList();
    }

    private List<String> titles() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private Button heart(String title) {
        return $(Button.class).all().stream()
                .filter(button ->
                        ("Favourite: " + title).equals(button.getElement().getAttribute("aria-label")))
                .filter(Component::isVisible)
                .findFirst()
                .orElseThrow();
    }
}
