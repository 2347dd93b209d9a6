package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Days 64 to 70: a blueprint that grows over a few days, the end of the ten weeks, and what is offered long after. */
@Tag("browser")
class LastWeekTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String EMAIL = "per@example.org";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Gallery gallery = Gallery.ofTwo();

    @Test
    void the_blueprint_grows_the_ten_weeks_end_and_day_100_looks_back() {
        var lull = RunningLull.shared();
        try (var chromium = new Chromium()) {
            var kept = new Kept(lull);
            var time = new DaysPass(lull);
            var per = new Visit(chromium.desk(ZONE), lull.address()).signsUp("Per", EMAIL);
            var today = new OnToday(per);
            new TenWeeksOf(per, time).goOnTo(10, "Keeping it going");

            today.day(64).reads("A lapse is not a relapse").begins("What helped, in your words", "^My blueprint$");
            writes(per, "What I learned", "An urge falls by itself.");
            time.days(1);
            today.day(65).begins("Early signs and hard times", "^My blueprint$");
            writes(per, "Early signs", "I look at my hands in the morning.");
            time.days(2);
            today.day(67).begins("When to ask for help", "^Doctor plan$");
            time.days(2);
            today.day(69).begins("Dates to look back", "^My blueprint$");
            per.field("In about one month")
                    .fill(TYPED.format(LocalDate.now(ZONE).plusDays(31)));
            per.field("In about one month").press("Enter");
            saves(per);
            time.days(1);
            today.day(70).marks("Look back on the week").begins("A letter to yourself", "^My blueprint$");
            writes(per, "Dear me", "You have done this before.");
            per.sees("An urge falls by itself.").sees("I look at my hands in the morning.");
            gallery.show(per.page(), "worksheet-blueprint");
            assertThat(kept.rows("worksheets.kept", EMAIL)).isEqualTo(4);
            assertThat(kept.rows("worksheets.sheet", EMAIL)).isOne();

            per.open("/program")
                    .reads("^Your ten weeks$")
                    .button("Finish the ten weeks")
                    .click();
            per.sees("The ten weeks are over.");
            gallery.show(per.page(), "program-over");
            time.days(1);
            today.day(71);
            assertThat(per.buttonLike("^(Begin|Read): (?!Evening|A short|A few|Your week)"))
                    .hasCount(0);
            per.open("/check-in/settings").reads("^Your check-in$").sees("I am done counting");

            time.days(29);
            today.day(100).begins("Open your blueprint", "^My blueprint$").sees("You have done this before.");
            today.open();
            gallery.show(per.page(), "today-day-100");
            comesBack(per);

            assertThat(per.faults()).isEmpty();
            assertThat(gallery.findings()).isEmpty();
        }
    }

    private static void writes(Visit per, String field, String words) {
        per.field(field).fill(words);
        saves(per);
    }

    private static void saves(Visit per) {
        per.sees("Kept as a draft.").button("Save").click();
        per.sees("Saved on ");
    }

    private void comesBack(Visit per) {
        per.open("/program").reads("^Your ten weeks$").button("All ten weeks").click();
        per.button("Do week 5 again").waitFor();
        gallery.show(per.page(), "program-all-weeks");
        per.button("Do week 5 again").click();
        per.sees("Week 5 of 10: Checking less");
    }
}
