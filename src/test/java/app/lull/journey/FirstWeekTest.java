package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The questions before day 1, and the eight days after them, each with its own steps. */
@Tag("browser")
class FirstWeekTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String EMAIL = "nora@example.org";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Gallery gallery = Gallery.ofTwo();

    @Test
    void the_questions_are_left_and_resumed_and_each_day_of_the_first_week_has_its_screens() {
        var lull = RunningLull.shared();
        try (var chromium = new Chromium()) {
            var kept = new Kept(lull);
            var time = new DaysPass(lull);
            var nora = new Visit(chromium.desk(ZONE), lull.address()).signsUp("Nora", EMAIL);
            var today = new OnToday(nora);

            answersHalfOfTheQuestions(nora, today);
            answersTheRest(nora, today);
            writesGoals(nora, today.day(1).reads("What this program is for", "What a twitch is"));
            assertThat(kept.rows("worksheets.sheet", EMAIL)).isOne();
            today.marks("Belly breathing");
            kept.checksIn(EMAIL);

            time.days(1);
            today.day(2).reads("Twitch or cramp", "How many people have twitches");
            keepsTheHours(nora, today.marks("Belly breathing"), "Choose when you look back on the day");
            today.begins("Begin the log of what you drink", "^Caffeine$");
            kept.checksIn(EMAIL);

            time.days(1);
            today.day(3).reads("What BFS means", "What may come with it").marks("Breathing space");
            listsChecks(nora, today);
            kept.checksIn(EMAIL);

            time.days(1);
            today.day(4)
                    .reads("What later years brought", "When to see a doctor")
                    .marks("Belly breathing");
            plansWithTheDoctor(nora, today);
            kept.checksIn(EMAIL);

            time.days(1);
            today.day(5)
                    .reads("What a doctor asks")
                    .begins("A page for the doctor, if a visit is planned", "^For the doctor$");

            time.days(1);
            today.day(6).reads("Everyday things that play a part").begins("Log the caffeine of today", "^Caffeine$");
            nora.buttonLike("^Log Filter coffee").click();
            kept.waitFor(1, "intake.entry", EMAIL);

            time.days(1);
            keepsTheHours(nora, today.day(7), "Choose the hours that fit you");
            today.begins("Look back on the week", "^Your ten weeks$").sees("Week 1 of 10: Start here");
            gallery.show(nora.page(), "first-week-program");

            time.days(1);
            today.day(8).begins("Draw your own circle", "circle");
            nora.open("/program").reads("^Your ten weeks$").sees("Week 2 of 10: The circle");
            assertThat(kept.of(EMAIL, "string_agg(how, ' ' order by module)", "program.stay"))
                    .isEqualTo("START TOOK_PART");

            assertThat(nora.faults()).isEmpty();
            assertThat(gallery.findings()).isEmpty();
        }
    }

    private void answersHalfOfTheQuestions(Visit nora, OnToday today) {
        today.begins("A few questions first", "^Before day 1$").button("Begin").click();
        nora.reads("^Which country are you in\\?$").chooses("Country", "Germany");
        nora.button("Next").click();
        nora.reads("^Has a doctor examined you").button("Back").click();
        nora.reads("^Which country are you in\\?$").button("Next").click();
        nora.reads("^Has a doctor examined you").page().reload();
        nora.reads("^Has a doctor examined you").button("No").click();
        nora.reads("^A visit is worth planning$").button("Later").click();
        nora.reads("^Good ");
    }

    private void answersTheRest(Visit nora, OnToday today) {
        today.begins("A few questions first", "^A visit is worth planning$");
        var day = nora.field("I have decided to see a doctor on");
        day.fill(TYPED.format(LocalDate.now(ZONE).plusDays(9)));
        day.press("Enter");
        nora.sees("Kept.");
        gallery.show(nora.page(), "begin-before-a-visit");
        nora.button("Next").click();
        nora.reads("^Are any of these true for you").button("No, none of these").click();
        assertThat(nora.button("Keep this answer")).isVisible();
        gallery.show(nora.page(), "begin-red-flags");
        nora.button("Keep this answer").click();
        nora.reads("^Are you pregnant\\?$").button("No").click();
        nora.reads("^What should sessions be careful with\\?$")
                .button("None of these")
                .click();
        nora.reads("^Are any of these true of you\\?$");
        box(nora.page(), "I smoke ten or more").check(forced());
        nora.button("Next").click();
        nora.reads("^Day 1 is ready$").button("Go to Today").click();
        nora.reads("^Good evening, Nora$");
    }

    private static void keepsTheHours(Visit nora, OnToday today, String step) {
        today.begins(step, "^When do you look back on the day\\?$")
                .button("Keep these hours")
                .click();
        nora.reads("^Good ");
        assertThat(nora.buttonLike("^Look again: " + step)).isVisible();
    }

    private void writesGoals(Visit nora, OnToday today) {
        today.begins("Three things you want back", "^My goals$");
        nora.field("What I want to do more, or again").fill("Play cards with my brother on Fridays.");
        nora.sees("Kept as a draft. Save when you are ready.");
        nora.page().reload();
        nora.reads("^My goals$");
        assertThat(nora.field("What I want to do more, or again")).hasValue("Play cards with my brother on Fridays.");
        nora.answers("How much it matters to me", "9");
        nora.field("A first small step").fill("Call him.");
        nora.button("Save").click();
        nora.sees("Saved on").sees("Play cards with my brother on Fridays.");
        gallery.show(nora.page(), "worksheet-goals-saved");
    }

    private void listsChecks(Visit nora, OnToday today) {
        today.begins("List what you check and ask", "^Checks and questions I ask$");
        nora.page()
                .getByLabel("What I do", new Page.GetByLabelOptions().setExact(true))
                .click();
        nora.page().getByRole(AriaRole.OPTION).first().click();
        assertThat(nora.button("Leave this out")).hasCount(1);
        nora.answers("About how often", "3–5 a day");
        assertThat(nora.button("Leave this out")).hasCount(2); // what is below has moved by then
        nora.answers("How hard it would be to leave it out", "40");
        gallery.show(nora.page(), "worksheet-checks");
        nora.button("Save").click();
        nora.sees("Saved on").sees("3–5 a day");
    }

    private void plansWithTheDoctor(Visit nora, OnToday today) {
        today.begins("Make a plan with one doctor", "^Doctor plan$");
        nora.field("Who my doctor for this is").fill("The one at the corner");
        nora.answers("What we agreed", "Nothing yet: I will ask");
        box(nora.page(), "One doctor, no second and third").check(forced());
        nora.button("Save").click();
        nora.sees("Saved on").sees("The one at the corner");
    }

    private static Locator box(Page page, String words) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + words)));
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }
}
