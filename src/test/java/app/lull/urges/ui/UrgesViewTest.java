package app.lull.urges.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.exposures.Scripts;
import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import app.lull.ui.Chip;
import app.lull.ui.RatingDial;
import app.lull.urges.Band;
import app.lull.urges.CheckingLadder;
import app.lull.urges.LadderCheck;
import app.lull.urges.Outcome;
import app.lull.urges.Step;
import app.lull.urges.Urge;
import app.lull.urges.Urges;
import app.lull.urges.Wait;
import app.lull.urges.Which;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UrgesViewTest extends ViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private Urges urges;

    @Autowired
    private CheckingLadder ladder;

    @Autowired
    private Scripts scripts;

    @BeforeEach
    void shortly_before_midnight() {
        clock.set(THURSDAY.atTime(23, 54).atZone(BERLIN).toInstant());
    }

    @Test
    void three_taps_begin_a_wait_and_a_reload_after_midnight_shows_the_same_end() {
        navigate(UrgesView.class);
        tap("Something else");
        test(chip("watch a muscle")).click();
        $(RatingDial.class).single().setValue(7);
        tap("Wait 10 minutes");

        var end = THURSDAY.plusDays(1).atTime(0, 4).atZone(BERLIN).toInstant().toEpochMilli();
        assertThat(timeLeft()).isEqualTo(end);
        clock.set(clock.instant().plus(Duration.ofMinutes(9)));
        navigate(UrgesView.class);
        assertThat(timeLeft()).isEqualTo(end);
        assertThat(text()).contains("An urge to watch a muscle", "What happened?");
        assertThat(kept()).singleElement().extracting(Urge::strength).isEqualTo(7);
    }

    @Test
    void on_day_1_no_check_is_named_that_the_person_might_not_know() {
        navigate(UrgesView.class);
        assertThat(chips()).containsExactly("check or ask");

        test(chip("check or ask")).click();
        $(RatingDial.class).single().setValue(6);
        tap("Wait 10 minutes");
        assertThat(kept()).singleElement().extracting(Urge::called).isEqualTo("check or ask");
    }

    @Test
    void what_stands_on_their_own_ladder_is_offered_first_and_the_rest_behind_something_else() {
        run(
                patient,
                () -> ladder.add(
                        patient,
                        new LadderCheck(Ids.next(), Which.of("searching"), Band.NEVER, Step.DELAY_10, null, null, 0)));
        navigate(UrgesView.class);
        assertThat(chips()).containsExactly("search online");

        tap("Something else");
        assertThat(chips())
                .startsWith("search online")
                .contains("watch a muscle")
                .doesNotHaveDuplicates();
    }

    @Test
    void after_giving_in_the_own_sentence_is_the_one_to_say() {
        run(patient, () -> scripts.keep(patient, Ids.next(), 0, "I do not know, and I go on.", ""));
        begin(Wait.TEN);
        navigate(UrgesView.class);
        tap("I waited, then checked");
        assertThat(text())
                .contains("say this once, slowly: “I do not know, and I go on.”")
                .doesNotContain("I cannot know for sure");
    }

    @Test
    void what_is_missing_is_said_where_it_is_missing_and_nothing_is_kept() {
        navigate(UrgesView.class);
        tap("Wait 30 minutes");
        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat($(RatingDial.class).single().getElement().getProperty("missing"))
                .as("both at once")
                .contains("number");

        test($(TextField.class).single()).setValue("feel my calf");
        tap("Wait 30 minutes");
        assertThat(kept()).isEmpty();

        $(RatingDial.class).single().setValue(4);
        tap("Wait 30 minutes");
        assertThat(kept()).singleElement().extracting(Urge::called).isEqualTo("feel my calf");
    }

    @Test
    void giving_in_is_kept_without_a_word_of_blame_and_one_can_go_on_from_there() {
        begin(Wait.TEN);
        navigate(UrgesView.class);
        $(RatingDial.class).all().getFirst().setValue(5);
        tap("I waited, then checked");

        assertThat(kept())
                .singleElement()
                .satisfies(urge -> assertThat(urge.outcome()).isEqualTo(Outcome.WAITED_THEN_CHECKED))
                .satisfies(urge -> assertThat(urge.after()).isEqualTo(5));
        assertThat(text())
                .contains("Nothing starts over", "I cannot know for sure")
                .doesNotContainIgnoringCase("fail", "streak", "should", "great");
        tap("Wait 10 minutes from here");
        assertThat(kept()).hasSize(2);
        assertThat(kept().getFirst().open()).isTrue();
    }

    @Test
    void after_an_answer_the_next_urge_can_be_told_at_once() {
        begin(Wait.TEN);
        navigate(UrgesView.class);
        assertThat($(UrgeForm.class).all())
                .as("folded away while one is waited with")
                .isEmpty();
        tap("It passed");
        assertThat($(UrgeForm.class).single().isVisible()).isTrue();
        assertThat($(Chip.class).all())
                .as("nothing is chosen")
                .noneMatch(chip -> "true".equals(chip.getElement().getAttribute("aria-pressed")));
        tap("Back to Today");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("today");
    }

    @Test
    void all_waits_are_offered_alike_and_none_looks_chosen() {
        navigate(UrgesView.class);
        assertThat($(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith("Wait ")))
                .extracting(Button::getText)
                .containsExactly("Wait 10 minutes", "Wait 30 minutes", "Wait 2 hours");
        assertThat($(Button.class).all())
                .filteredOn(button -> button.getText().startsWith("Wait "))
                .allMatch(button -> button.getThemeNames().isEmpty());
    }

    @Test
    void what_is_half_told_stays_where_another_urge_is_answered_meanwhile() {
        begin(Wait.TEN);
        navigate(UrgesView.class);
        tap("There is another urge");
        test($(TextField.class).single()).setValue("feel my calf");
        tap("It passed");
        assertThat($(TextField.class).single().getValue()).isEqualTo("feel my calf");
    }

    @Test
    void from_the_ladder_it_is_chosen_once_and_not_again_after_the_answer() {
        var check = new LadderCheck(Ids.next(), Which.own("look at photos"), Band.NEVER, Step.DELAY_10, null, null, 0);
        run(patient, () -> ladder.add(patient, check));
        open(check.id().toString());
        $(RatingDial.class).single().setValue(5);
        tap("Wait 10 minutes");
        tap("It passed");
        assertThat($(Chip.class).all())
                .noneMatch(chip -> "true".equals(chip.getElement().getAttribute("aria-pressed")));
        assertThat(text())
                .contains("Can’t tell yet how long they took to fall by half.")
                .doesNotContain("known of 0");
    }

    @Test
    void a_check_that_was_done_already_is_kept_with_one_tap_and_taken_back_with_another() {
        navigate(UrgesView.class);
        tap("Something else");
        test(chip("watch a muscle")).click();
        $(RatingDial.class).single().setValue(7);
        tap("I have checked already");
        assertThat(kept()).singleElement().extracting(Urge::outcome).isEqualTo(Outcome.CHECKED_AT_ONCE);

        tap("Undo");
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_wait_that_is_over_stays_open_quietly_and_can_be_let_go() {
        begin(Wait.TEN);
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        navigate(UrgesView.class);

        assertThat($(TimeLeft.class).all()).isEmpty();
        assertThat(text()).contains("The 10 minutes were over on Friday 27 November, 00:04.");
        tap("Let it go without an answer");
        assertThat(kept()).singleElement().extracting(Urge::outcome).isEqualTo(Outcome.UNSAID);
        assertThat(text()).doesNotContain("The 10 minutes were over");
    }

    @Test
    void an_urge_answered_in_another_tab_is_shown_as_it_was_answered_there() {
        var urge = begin(Wait.TEN);
        navigate(UrgesView.class);
        run(patient, () -> urges.answer(patient, urge.id(), urge.version(), Outcome.PASSED, 1));
        tap("I checked at once");

        assertThat(kept()).singleElement().extracting(Urge::outcome).isEqualTo(Outcome.PASSED);
        assertThat(text()).contains("This was answered in another window.");
    }

    @Test
    void the_ladder_opens_it_for_its_check_and_what_is_there_is_listed_without_any_sum() {
        var check = new LadderCheck(Ids.next(), Which.own("look at photos"), Band.NEVER, Step.DELAY_10, null, null, 0);
        run(patient, () -> ladder.add(patient, check));
        open(check.id().toString());
        assertThat(chip("look at photos").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        open("nonsense");
        assertThat(text()).contains("There is an urge to");

        begin(Wait.TEN);
        navigate(HistoryView.class);
        assertThat(text()).contains("An urge to watch a muscle", "Still open").doesNotContain("times");
    }

    @Test
    void titles_hold_no_word_that_frightens_and_the_session_and_the_ladder_are_one_tap_away() {
        begin(Wait.TEN);
        navigate(UrgesView.class);
        assertThat(UrgesView.class.getAnnotation(PageTitle.class).value()).isEqualTo("A moment · Lull");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("practice/S21", "urges/ladder", "urges/history");
    }

    private static void open(String rung) {
        UI.getCurrent().navigate("urges", QueryParameters.of("rung", rung));
    }

    private List<String> chips() {
        return $(Chip.class).all().stream().map(Chip::getText).toList();
    }

    private Urge begin(Wait wait) {
        return as(patient, () -> urges.begin(patient, Ids.next(), Which.of("watching"), 7, wait));
    }

    private List<Urge> kept() {
        return as(patient, () -> urges.lately(patient));
    }

    private long timeLeft() {
        return (long) $(TimeLeft.class).single().getElement().getProperty("endsAt", 0.0);
    }

    private Chip chip(String words) {
        return $(Chip.class).all().stream()
                .filter(chip -> chip.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void tap(String words) {
        test($(Button.class).all().stream()
                        .filter(Component::isVisible)
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
