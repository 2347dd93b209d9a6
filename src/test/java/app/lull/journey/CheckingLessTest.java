package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Days 29 to 31: a ladder of checks, and urges that are waited with by a timer that stays true. */
@Tag("browser")
class CheckingLessTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String EMAIL = "ole@example.org";

    private final Gallery gallery = Gallery.ofTwo();

    @Test
    void checks_stand_on_a_ladder_and_urges_are_waited_with_over_a_reload() {
        var lull = RunningLull.shared();
        try (var chromium = new Chromium()) {
            var kept = new Kept(lull);
            var time = new DaysPass(lull);
            var ole = new Visit(chromium.narrow(ZONE), lull.address()).signsUp("Ole", EMAIL);
            var today = new OnToday(ole);

            new TenWeeksOf(ole, time).goOnTo(5, "Checking less");
            today.day(29).begins("Your ladder of checks", "^Your ladder of checks$");
            putsThreeChecksOnTheLadder(ole);
            assertThat(kept.of(EMAIL, "max(ranked)", "urges.ladder_day")).isEqualTo("3");
            today.day(29);
            assertThat(ole.buttonLike("^(Look again|Once more): Your ladder of checks$"))
                    .isVisible();

            time.days(1);
            today.day(30).begins("Wait ten minutes, twice", "^An urge to check$");
            var endsAt = waitsTenMinutes(ole, kept);
            ole.page().clock().install();
            ole.page().reload();
            ole.reads("^An urge to check$");
            assertThat(Instant.ofEpochMilli(
                            ((Number) ole.page().locator("lull-wait").evaluate("wait => wait.endsAt")).longValue()))
                    .isEqualTo(endsAt);
            theBrowsersClockRunsOut(ole);
            time.minutes(11);
            ole.page().reload();
            saysThatItPassed(ole);

            time.days(1);
            today.day(31).begins("Leave that check out for today", "^(?!Today)");
            ole.open("/urges").reads("^An urge to check$");
            hasCheckedAlready(ole);
            assertThat(kept.of(EMAIL, "string_agg(outcome, ' ' order by answered_at)", "urges.urge"))
                    .isEqualTo("PASSED CHECKED_AT_ONCE");
            ole.sees("Urges ridden out in the last 28 days: 1.")
                    .open("/urges/history")
                    .reads("^Urges of the last four weeks$");
            ole.sees("It passed").sees("I checked at once");
            gallery.show(ole.page(), "urges-history");

            assertThat(ole.faults()).isEmpty();
            assertThat(gallery.findings()).isEmpty();
        }
    }

    private void putsThreeChecksOnTheLadder(Visit ole) {
        for (int check = 0; check < 3; check++) {
            ole.button("Add a check").click();
            var sheet = ole.page().getByRole(AriaRole.DIALOG);
            sheet.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Which check?"))
                    .getByRole(AriaRole.BUTTON)
                    .first()
                    .click();
            ole.answers("How often on a usual day now?", "3-5");
            if (check == 0) {
                gallery.show(ole.page(), "ladder-of-checks-adding");
            }
            ole.button("Put it on the ladder").click();
            assertThat(sheet).hasCount(0);
            assertThat(ole.buttonLike("^How it went: ")).hasCount(check + 1);
        }
        ole.buttonLike("^Easier than the one before: ").nth(2).click();
        assertThat(ole.page().getByText("is number 2 of 3 now.")).hasCount(1);
        gallery.show(ole.page(), "ladder-of-checks");
    }

    private Instant waitsTenMinutes(Visit ole, Kept kept) {
        gallery.show(ole.page(), "urges");
        group(ole.page(), "There is an urge to …")
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        ole.answers("How strong is it now?", "7");
        ole.button("Wait 10 minutes").click();
        ole.sees("Lull does not ring.");
        gallery.show(ole.page(), "urges-waiting");
        return Instant.ofEpochMilli(
                Long.parseLong(kept.of(EMAIL, "trunc(extract(epoch from ends_at) * 1000)::bigint", "urges.urge")));
    }

    private static void theBrowsersClockRunsOut(Visit ole) {
        var left = ole.page().locator("lull-wait .left");
        assertThat(left).hasText(Pattern.compile("^(9|10) minutes left\\.$"));
        for (int minute = 0; minute < 11; minute++) {
            ole.page().clock().fastForward(60_000);
        }
        assertThat(left).hasText("The time is over.");
    }

    private void saysThatItPassed(Visit ole) {
        ole.reads("^An urge to check$").sees("Still open").sees("The 10 minutes were over");
        var open = ole.page().locator(".lull-urges-open");
        open.getByRole(AriaRole.RADIO).nth(2).check(new Locator.CheckOptions().setForce(true));
        open.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("It passed"))
                .click();
        ole.sees("You saw what the urge does by itself.").sees("Urges ridden out in the last 28 days: 1.");
    }

    private void hasCheckedAlready(Visit ole) {
        group(ole.page(), "There is an urge to …")
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        ole.answers("How strong is it now?", "5")
                .button("I have checked already")
                .click();
        ole.sees("Nothing starts over.");
        gallery.show(ole.page(), "urges-given-in");
    }

    private static Locator group(Page page, String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name));
    }
}
