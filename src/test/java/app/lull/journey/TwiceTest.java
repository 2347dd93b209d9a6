package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a tired thumb does: tap twice, save in two tabs, go back, load again. Each thing is kept once, and is told plainly. */
@Tag("browser")
@SuppressWarnings("NullAway.Init") // set before each test
class TwiceTest {

    private static final ZoneId ZONE = Evenings.somewhere();

    private static RunningLull lull;
    private static Chromium chromium;
    private static Kept kept;
    private Page page;

    @BeforeAll
    static void open() {
        lull = RunningLull.shared();
        kept = new Kept(lull);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    private Visit signedUp(String called) {
        page = chromium.phone(ZONE);
        return new Visit(page, lull.address()).signsUp(called, email(called));
    }

    private static String email(String called) {
        return called.toLowerCase(Locale.ROOT) + "@example.org";
    }

    private static Visit answersAll(Visit visit, String anxiety) {
        return visit.answers("Anxiety, overall", anxiety)
                .answers("How much twitches bothered me", "5")
                .answers("Twitches or worry stopped me", "3")
                .answers("Time spent worrying about health", "15–60 min")
                .answers("Checking, asking, searching", "3–5");
    }

    private static void twice(Locator button) {
        button.click(new Locator.ClickOptions().setClickCount(2));
    }

    private static String anxieties(String called) {
        return kept.of(email(called), "string_agg(anxiety::text, ',')", "checkin.evening");
    }

    @Test
    void a_double_tap_on_save_is_one_check_in() {
        var ann = signedUp("Ann").open("/check-in").reads("How was today");
        twice(answersAll(ann, "6").button("Save"));
        ann.reads("^Good evening, Ann$").sees("Kept.");
        assertThat(anxieties("Ann")).isEqualTo("6");
        assertThat(kept.of(email("Ann"), "max(edits)", "checkin.evening")).isEqualTo("0");
        assertThat(ann.faults()).isEmpty();
    }

    @Test
    void a_double_tap_on_the_usual_coffee_is_one_coffee_and_one_tap_takes_it_back() {
        var bea = signedUp("Bea").open("/log").reads("^Caffeine$");
        twice(bea.buttonLike("^Log Filter coffee"));
        assertThat(bea.buttonLike("Change or remove$")).hasCount(1);
        assertThat(kept.rows("intake.entry", email("Bea"))).isOne();
        page.reload();
        assertThat(bea.reads("^Caffeine$").buttonLike("Change or remove$")).hasCount(1);
        bea.buttonLike("^Log Filter coffee").click();
        assertThat(bea.buttonLike("Change or remove$")).hasCount(2);
        twice(bea.buttonLike("^Undo"));
        assertThat(bea.buttonLike("Change or remove$")).hasCount(1);
        assertThat(kept.rows("intake.entry", email("Bea"))).isOne();
        assertThat(bea.faults()).isEmpty();
    }

    @Test
    void two_tabs_with_the_same_answers_are_one_check_in_and_no_question() {
        var cleo = signedUp("Cleo").open("/check-in").reads("How was today");
        var other = new Visit(page.context().newPage(), lull.address())
                .open("/check-in")
                .reads("How was today");
        answersAll(cleo, "4").button("Save").click();
        cleo.reads("^Good evening, Cleo$");
        answersAll(other, "4").button("Save").click();
        other.reads("^Good evening, Cleo$").sees("Kept.");
        assertThat(anxieties("Cleo")).isEqualTo("4");
    }

    @Test
    void two_tabs_that_differ_show_both_and_the_person_chooses() {
        var dora = signedUp("Dora").open("/check-in").reads("How was today");
        var other = new Visit(page.context().newPage(), lull.address())
                .open("/check-in")
                .reads("How was today");
        answersAll(dora, "4").button("Save").click();
        dora.reads("^Good evening, Dora$");

        answersAll(other, "8").button("Save").click();
        other.sees("This evening was saved from somewhere else too.");
        assertThat(anxieties("Dora")).isEqualTo("4");
        twice(other.button("Save what is here"));
        other.reads("^Good evening, Dora$");
        assertThat(anxieties("Dora")).isEqualTo("8");

        dora.open("/check-in").reads("How was today");
        assertThat(dora.answerTo("Anxiety, overall", "8")).isChecked();
    }

    @Test
    void going_back_after_saving_shows_what_is_kept_and_saving_again_changes_that_one() {
        var eva = signedUp("Eva");
        eva.button("Begin: Evening check-in").click();
        answersAll(eva.reads("How was today"), "7").button("Save").click();
        eva.reads("^Good evening, Eva$");
        page.waitForURL("**/today");
        page.goBack();
        eva.reads("How was today");
        assertThat(eva.answerTo("Anxiety, overall", "7")).isChecked();
        page.reload();
        eva.reads("How was today");
        assertThat(eva.answerTo("Anxiety, overall", "7")).isChecked();
        assertThat(anxieties("Eva")).isEqualTo("7");

        eva.button("Save").click();
        eva.reads("^Good evening, Eva$");
        page.waitForURL("**/today");
        page.goBack();
        eva.reads("How was today")
                .answers("Anxiety, overall", "5")
                .button("Save")
                .click();
        eva.reads("^Good evening, Eva$");
        assertThat(anxieties("Eva")).isEqualTo("5");
        page.goForward();
        page.reload();
        eva.reads("^Good evening, Eva$");
        assertThat(anxieties("Eva")).isEqualTo("5");
        assertThat(eva.faults()).isEmpty();
    }
}
