package app.lull.urges.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import app.lull.ui.BandChoice;
import app.lull.ui.Chip;
import app.lull.ui.RatingDial;
import app.lull.urges.Band;
import app.lull.urges.CheckingLadder;
import app.lull.urges.LadderCheck;
import app.lull.urges.LadderPage.Rung;
import app.lull.urges.LadderTry.Went;
import app.lull.urges.Step;
import app.lull.urges.Which;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LadderViewTest extends ViewTest {

    @Autowired
    private CheckingLadder ladder;

    @BeforeEach
    void day_29() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(18, 0).atZone(BERLIN).toInstant());
    }

    @Test
    void the_red_flags_are_never_part_of_it() {
        navigate(LadderView.class);
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("see-a-doctor");
        assertThat(text()).contains("is never part of this", "without waiting");
    }

    @Test
    void a_check_is_put_on_it_with_all_that_the_worksheet_asks() {
        navigate(LadderView.class);
        tap("Add a check");
        tap("Put it on the ladder");
        assertThat(field("Or in your own words").isInvalid()).isTrue();
        test(chip("Watching a muscle")).click();
        tap("Put it on the ladder");
        assertThat($(BandChoice.class).single().getElement().getProperty("missing"))
                .isNotEmpty();

        $(BandChoice.class).single().setValue(3);
        test(field("What to do instead, if you like")).setValue("Hold a warm cup");
        field("Who helps, and how, if you like").setValue("x".repeat(81));
        tap("Put it on the ladder");
        assertThat(field("Who helps, and how, if you like").isInvalid()).isTrue();
        assertThat(rungs()).isEmpty();
        field("Who helps, and how, if you like").setValue("Bea");
        tap("Put it on the ladder");

        assertThat(rungs()).singleElement().extracting(Rung::check).satisfies(check -> {
            assertThat(check.band()).isEqualTo(Band.SIX_TO_TEN);
            assertThat(check.step()).isEqualTo(Step.DELAY_10);
            assertThat(check.replacement()).isEqualTo("Hold a warm cup");
            assertThat(check.helper()).isEqualTo("Bea");
        });
        assertThat(text())
                .contains("Watching a muscle", "6-10 times a day now", "Instead: Hold a warm cup", "Help: Bea");
    }

    @Test
    void buttons_move_a_check_and_say_where_it_stands() {
        add("watching");
        add("counting");
        navigate(LadderView.class);
        test(named("Easier than the one before: Counting twitches")).click();

        assertThat(rungs()).extracting(Rung::called).containsExactly("Counting twitches", "Watching a muscle");
        assertThat(text()).contains("Counting twitches is number 1 of 2 now.");
        assertThat(named("Easier than the one before: Counting twitches").isEnabled())
                .isFalse();
    }

    @Test
    void a_try_is_told_with_the_urge_and_can_be_taken_away() {
        add("watching");
        navigate(LadderView.class);
        tap("How it went");
        tap("Keep it");
        assertThat($(RadioButtonGroup.class).single().isInvalid()).isTrue();
        RadioButtonGroup<Went> went = $(RadioButtonGroup.class).single();
        went.setValue(Went.NOT_THIS_TIME);
        assertThat(went.isInvalid()).isFalse();
        var dials = $(RatingDial.class).all();
        dials.get(0).setValue(6);
        dials.get(1).setValue(5);
        tap("Keep it");
        assertThat(dials.get(1).getElement().getProperty("missing")).contains("weaker");
        dials.get(1).setValue(8);
        dials.get(2).setValue(3);
        tap("Keep it");

        assertThat(text()).contains("It is tried, whatever came of it.");
        assertThat(rungs().getFirst().tries()).hasSize(1);
        tap("What you tried");
        assertThat(text()).contains("Not this time. Urge 6, 8, 3.");
        tap("Take it away");
        assertThat(rungs().getFirst().tries()).isEmpty();
    }

    @Test
    void what_was_changed_in_another_tab_is_said_and_a_second_tap_decides() {
        add("watching");
        navigate(LadderView.class);
        tap("Change");
        var shown = rungs().getFirst().check();
        run(
                patient,
                () -> ladder.change(
                        patient,
                        new LadderCheck(
                                shown.id(),
                                shown.which(),
                                Band.NEVER,
                                Step.STOP,
                                "from there",
                                null,
                                shown.version())));
        test(field("What to do instead, if you like")).setValue("from here");
        tap("Save");
        assertThat(rungs().getFirst().check().replacement()).isEqualTo("from there");
        assertThat(field("What to do instead, if you like").getValue()).isEqualTo("from here");
        tap("Save");
        assertThat(rungs().getFirst().check().replacement()).isEqualTo("from here");
    }

    @Test
    void a_check_is_put_away_and_back() {
        add("watching");
        navigate(LadderView.class);
        tap("Change");
        tap("Put it away; what you tried is kept");
        assertThat(rungs()).isEmpty();
        tap("Undo");
        assertThat(rungs()).hasSize(1);
    }

    private void add(String check) {
        run(
                patient,
                () -> ladder.add(
                        patient,
                        new LadderCheck(Ids.next(), Which.of(check), Band.NEVER, Step.DELAY_10, null, null, 0)));
    }

    private List<Rung> rungs() {
        return as(patient, () -> ladder.page(patient)).rungs();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private Chip chip(String words) {
        return $(Chip.class).all().stream()
                .filter(chip -> chip.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Button named(String spoken) {
        return $(Button.class).all().stream()
                .filter(button -> spoken.equals(button.getAriaLabel().orElse("")))
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
