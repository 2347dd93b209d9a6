package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens at a desk between two patients: pressed twice, pasted far too much, cut off, gone back, loaded again. */
@Tag("browser")
@SuppressWarnings("NullAway.Init") // set before each test
class OddThingsAtADeskTest {

    private static final int MUCH = 1024 * 1024;
    private static final String SHEET = "My circle";
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);

    private static RunningLull lull;
    private static Kept kept;
    private static Chromium chromium;

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

    private static Consultation linked(String called) {
        return linked(lull, called);
    }

    private static Consultation linked(RunningLull lull, String called) {
        var two = new Consultation(lull, chromium, called);
        two.linked("Worksheets you pick", "Messages", "Evening check-ins");
        return two;
    }

    private static void twice(Locator button) {
        button.click(new Locator.ClickOptions().setClickCount(2));
    }

    private static Visit writes(Consultation two, String words) {
        var therapist = two.therapist().open(two.path() + "/messages").reads("^Messages with");
        therapist.field("Your answer").fill(words);
        return therapist;
    }

    @Test
    void a_second_press_sends_gives_keeps_and_links_no_second_time() {
        try (var two = linked("Ada")) {
            var therapist = writes(two, "Let us look at Tuesday.");
            twice(therapist.button("Send"));
            therapist.sees("Sent.");
            assertThat(kept.rows("messages.message", two.email())).isOne();

            two.sharesASheet("A film");
            two.comesUp(Consultation.WAITS);
            therapist
                    .open(two.path() + "/feedback")
                    .reads("^Feedback for Ada$")
                    .link(SHEET)
                    .click();
            therapist.reads("^" + SHEET + "$").field("Your words about this").fill("What came next?");
            twice(therapist.button("Give feedback"));
            therapist.sees("Given.");
            assertThat(kept.rows("feedback.said", two.email())).isOne();

            therapist
                    .open(two.path() + "/notes")
                    .reads("^Your notes on Ada$")
                    .field("A note")
                    .fill("Films");
            twice(therapist.button("Done"));
            therapist.sees("So far");
            assertThat(kept.rows("notes.note", two.email())).isOne();

            therapist.open("/invite").reads("^Link a patient$");
            var before = kept.all("careteam.invitation");
            twice(therapist.button("Make a code"));
            therapist.sees("The code, shown once");
            assertThat(kept.all("careteam.invitation")).isEqualTo(before + 1);
            assertThat(therapist.faults()).isEmpty();
        }
    }

    @Test
    void a_megabyte_is_refused_at_the_field_and_stays_there() {
        try (var two = linked("Ben")) {
            two.sharesASheet("A film");
            two.comesUp(Consultation.WAITS);
            var therapist = two.therapist();
            therapist.open(two.path() + "/messages").reads("^Messages with Ben$");
            pastesMuch(therapist, "Your answer", "Send");
            therapist
                    .open(two.path() + "/feedback")
                    .reads("^Feedback for Ben$")
                    .link(SHEET)
                    .click();
            pastesMuch(therapist.reads("^" + SHEET + "$"), "Your words about this", "Give feedback");
            therapist.open(two.path() + "/notes").reads("^Your notes on Ben$");
            pastesMuch(therapist, "A note", "Done");

            therapist.open("/caseload").reads("^Who needs something$");
            two.line().click();
            therapist.buttonLike("^Later, or with a note").first().click();
            therapist.field("Why (shared with nobody)").fill("why ".repeat(300));
            therapist
                    .page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Set aside"))
                    .click();
            therapist.sees("A note can have up to 500 letters");
            assertThat(therapist.field("Why (shared with nobody)")).hasValue("why ".repeat(300));

            for (var table :
                    new String[] {"messages.message", "feedback.said", "notes.note", "caseload.answered_flag"}) {
                assertThat(kept.rows(table, two.email())).as(table).isZero();
            }
            assertThat(therapist.faults()).isEmpty();
        }
    }

    private static void pastesMuch(Visit therapist, String label, String button) {
        var field = therapist.field(label);
        field.focus();
        field.evaluate(
                "(field, text) => {"
                        + " field.value = text; field.dispatchEvent(new Event('input', { bubbles: true }));"
                        + " field.dispatchEvent(new Event('change', { bubbles: true })); }",
                "word ".repeat(MUCH / 5));
        therapist.button(button).click();
        assertThat(therapist
                        .page()
                        .getByText(Pattern.compile("letters|characters|long"))
                        .last())
                .isVisible();
        assertThat(therapist.page().locator("vaadin-text-area[invalid]")).hasCount(1);
        assertThat((int) field.evaluate("field => field.value.length")).isEqualTo(MUCH / 5 * 5);
        field.fill("");
    }

    @Test
    void what_is_typed_without_a_network_is_kept_once_it_is_back() {
        try (var two = linked("Curt")) {
            var therapist = writes(two, "The first half,");
            therapist.sees("Kept as a draft.");
            therapist.page().context().setOffline(true);
            var field = therapist.field("Your answer");
            field.pressSequentially(" and what came after.");
            therapist.page().waitForTimeout(1500);
            therapist.page().context().setOffline(false);
            therapist.button("Send").click();
            therapist.sees("Sent.");
            assertThat(two.patient()
                            .open("/messages")
                            .reads("^Messages$")
                            .page()
                            .getByText("The first half, and what came after."))
                    .isVisible();
            assertThat(kept.rows("messages.message", two.email())).isOne();
        }
    }

    @Test
    void what_is_typed_while_the_store_is_away_is_kept_once_it_is_back() {
        try (var own = RunningLull.start();
                var two = linked(own, "Dora")) {
            var therapist = writes(two, "The first half,");
            therapist.sees("Kept as a draft.");
            own.killDatabase();
            therapist.field("Your answer").fill("The first half, and the other one.");
            therapist.button("Send").click();
            assertThat(therapist
                            .page()
                            .getByText(Pattern.compile("Lull cannot reach its store|^Sent\\.$"))
                            .first())
                    .isVisible();
            if (therapist.page().getByText("Lull cannot reach its store").isVisible()) {
                assertThat(therapist.field("Your answer")).hasValue("The first half, and the other one.");
                sendsUntilSent(therapist);
            }
            assertThat(new Kept(own).rows("messages.message", two.email())).isOne();
        }
    }

    /** As somebody does who is told to try again: a tap, a look, another tap. */
    private static void sendsUntilSent(Visit therapist) {
        try {
            Awaitility.await().atMost(BACK_WITHIN).until(() -> {
                therapist.button("Send").click();
                therapist.page().waitForTimeout(500);
                return therapist.page().getByText("Sent.").isVisible();
            });
        } catch (ConditionTimeoutException late) {
            throw new AssertionError(
                    "The page reads " + therapist.page().locator("main").innerText(), late);
        }
    }

    @Test
    void a_draft_is_there_after_a_reload_and_after_going_back() {
        try (var two = linked("Eli")) {
            var therapist = writes(two, "Half a thought");
            therapist.sees("Kept as a draft.");
            therapist.page().reload();
            therapist.reads("^Messages with Eli$");
            assertThat(therapist.field("Your answer")).hasValue("Half a thought");
            therapist.link("Overview").click();
            therapist.reads("^Eli$");
            therapist.page().goBack();
            therapist.reads("^Messages with Eli$");
            assertThat(therapist.field("Your answer")).hasValue("Half a thought");
            therapist.button("Send").click();
            therapist.sees("Sent.");
            therapist.page().reload();
            therapist.reads("^Messages with Eli$");
            assertThat(therapist.field("Your answer")).hasValue("");
            assertThat(kept.rows("messages.message", two.email())).isOne();
        }
    }
}
