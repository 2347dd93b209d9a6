package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person with twitches signs up and lives one day of the program, by thumb, on a phone. */
@Tag("browser")
class OneDayTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String EMAIL = "june@example.org";

    private static RunningLull lull;
    private static Chromium chromium;
    private static Kept kept;

    @BeforeAll
    static void open() {
        System.out.println("It is evening in " + ZONE);
        lull = RunningLull.start();
        kept = new Kept(lull);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        lull.close();
    }

    @Test
    void a_day_lived_by_thumb_is_there_again_after_a_restart_and_after_a_crash() {
        var june = new Visit(chromium.phone(ZONE), lull.address());
        takesThreeCalmMinutesBeforeSigningUp(june);
        signsUp(june);
        practisesWhileTheNetworkIsAway(june);
        logsWhatWasDrunk(june);
        checksIn(june);
        writesAndLeavesInTheSameMoment(june);
        readsWhatInsightsWillShow(june);
        assertThat(takesTheData(june)).satisfies(OneDayTest::holdsTheDay);

        assertThat(lull.end("TERM"))
                .as("128 + 15: ended by the signal, in order")
                .isIn(0, 143);
        lull.startAgain();
        findsTheDayAgain();

        lull.killApplication();
        lull.startAgain();
        findsTheDayAgain();
        assertThat(june.faults()).isEmpty();
    }

    private static void takesThreeCalmMinutesBeforeSigningUp(Visit june) {
        june.open("/")
                .reads("More calm, less checking")
                .link("Right now")
                .first()
                .click();
        june.reads("Breathing space").sees("Three minutes, in three steps.");
        june.page()
                .getByText(Pattern.compile("2:5\\d left"))
                .first()
                .waitFor(); // by itself, on a page that is just loaded
        june.button("End early").click();
        june.button("End here").click();
        june.reads("You stopped here").link("Make an account").click();
        june.reads("Make an account");
        assertThat(kept.all("sessions.completion")).isZero();
    }

    private static void signsUp(Visit june) {
        june.field("What may Lull call you?").fill("June");
        june.field("E-mail").fill(EMAIL);
        june.field("Password").fill("password1");
        june.field("Password").blur();
        june.sees("This is a very common password.");
        june.agrees().button("Make my account").click();
        june.reads("Make an account").sees("This is a very common password.");
        assertThat(june.field("What may Lull call you?")).hasValue("June");
        june.field("Password").fill(Visit.PASSWORD);
        june.button("Make my account").click();
        june.reads("^Good evening, June$");
        assertThat(kept.zoneOf(EMAIL)).isEqualTo(ZONE.getId());
    }

    private static void practisesWhileTheNetworkIsAway(Visit june) {
        var page = june.goes("Practice").reads("^Practice$").page();
        june.buttonLike("^Loosen attention").click();
        june.link("Breathing space").first().click();
        june.reads("Breathing space");
        page.getByLabel("7", new Page.GetByLabelOptions().setExact(true)).check(force());
        page.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Instant.now().minus(Duration.ofMinutes(4)).toEpochMilli()));
        june.button("Start").click();
        june.button("Pause").click();
        june.button("Go on").click();
        page.context().setOffline(true);
        for (int minute = 0; minute < 4; minute++) {
            page.clock().fastForward(60_000);
        }
        june.reads("And now?");
        page.getByLabel("4", new Page.GetByLabelOptions().setExact(true)).check(force());
        june.button("Done").click();
        june.reads("^Done$").sees("There is no network now.");
        assertThat(kept.rows("sessions.completion", EMAIL)).isZero();
        page.context().setOffline(false);
        kept.waitFor(1, "sessions.completion", EMAIL);
        june.link("Back to Today").click();
        june.reads("^Good evening, June$");
        page.reload();
        june.reads("^Good evening, June$");
        assertThat(kept.rows("sessions.completion", EMAIL)).isOne();
    }

    private static void logsWhatWasDrunk(Visit june) {
        june.goes("Log").reads("^Caffeine$").sees("What you drink today will be here.");
        june.buttonLike("^Log Filter coffee").click();
        entries(june, 1);
        june.buttonLike("^Undo").click();
        entries(june, 0);
        june.buttonLike("^Log Filter coffee").click();
        entries(june, 1);

        june.button("Something else…").click();
        june.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.LISTITEM)
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        entries(june, 2);

        june.buttonLike("Change or remove$").first().click();
        var time = june.page()
                .getByRole(AriaRole.DIALOG)
                .getByLabel("Time", new Locator.GetByLabelOptions().setExact(true));
        time.fill("09:15");
        time.press("Enter");
        june.button("Save").click();
        assertThat(june.buttonLike("09:15.*Change or remove$")).isVisible();
        june.buttonLike("09:15.*Change or remove$").click();
        june.button("Remove").click();
        entries(june, 1);
        kept.waitFor(1, "intake.entry", EMAIL);
    }

    private static void entries(Visit june, int number) {
        assertThat(june.buttonLike("Change or remove$")).hasCount(number);
    }

    private static void checksIn(Visit june) {
        june.goes("Today")
                .reads("^Good evening, June$")
                .button("Begin: Evening check-in")
                .click();
        june.reads("^How was today\\?$");
        assertThat(june.page().locator("lull-scale input:checked")).hasCount(0);
        june.answers("Anxiety, overall", "6").answers("How much twitches bothered me", "5");
        june.page()
                .getByText("Drinks", new Page.GetByTextOptions().setExact(true))
                .click();
        june.button("+ a cup, 250 ml").click();
        kept.waitFor(1, "checkin.begun", EMAIL);
        june.goes("Today").button("Go on: Evening check-in").click();
        june.sees("What you tapped before is still here.");
        assertThat(june.answerTo("Anxiety, overall", "6")).isChecked();
        assertThat(june.answerTo("How much twitches bothered me", "5")).isChecked();
        june.page()
                .getByText("Drinks", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(june.field("All drinks together")).hasValue("250");
        june.answers("Twitches or worry stopped me", "3")
                .answers("Time spent worrying about health", "15–60 min")
                .answers("Checking, asking, searching", "3–5")
                .button("Save")
                .click();
        june.reads("^Good evening, June$");
        assertThat(kept.rows("checkin.evening", EMAIL)).isOne();

        june.button("Look again: Evening check-in").click();
        june.reads("^How was today\\?$");
        assertThat(june.answerTo("Anxiety, overall", "6")).isChecked();
        june.answers("Anxiety, overall", "4").button("Save").click();
        june.reads("^Good evening, June$");
        assertThat(kept.rows("checkin.evening", EMAIL)).isOne();
    }

    /** Text is kept after a pause in the typing; a tap elsewhere, and the browser's way back, are quicker than that. */
    private static void writesAndLeavesInTheSameMoment(Visit june) {
        var wanted = june.page().locator("vaadin-text-field input").first();
        june.goes("Practice").reads("^Practice$").link("Worksheets").click();
        june.reads("^Worksheets$").link("My goals").first().click();
        june.reads("^My goals$");
        wanted.pressSequentially("walk to the lake");
        june.goes("Today").reads("^Good evening, June$");
        june.goes("Practice").reads("^Practice$").link("Worksheets").click();
        june.reads("^Worksheets$").link("My goals").first().click();
        june.reads("^My goals$");
        assertThat(wanted).hasValue("walk to the lake");
        wanted.fill("swim in the lake");
        june.page().goBack();
        june.reads("^Worksheets$").link("My goals").first().click();
        june.reads("^My goals$");
        assertThat(wanted).hasValue("swim in the lake");
    }

    private static void readsWhatInsightsWillShow(Visit june) {
        june.goes("Insights")
                .reads("^Anxiety and twitches$")
                .sees("Your anxiety, and how much twitches bothered you, week by week.");
        assertThat(june.page().getByText(Pattern.compile("The first week is complete on \\w+day \\d+ \\w+\\.")))
                .isVisible();
    }

    private static Map<String, String> takesTheData(Visit june) {
        june.goes("More").reads("^More$").link("Your data").click();
        june.reads("^Your data$");
        var download = june.page()
                .waitForDownload(() -> june.button("Download everything (zip)").click());
        return unzipped(download.path());
    }

    private static Map<String, String> unzipped(Path archive) {
        try (var zip = new ZipFile(archive.toFile())) {
            var files = new LinkedHashMap<String, String>();
            for (var entry : zip.stream().toList()) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void holdsTheDay(Map<String, String> files) {
        assertThat(files.get("account.json")).contains(EMAIL, "June", ZONE.getId());
        assertThat(files.get("consents.json")).contains("TERMS", "HEALTH_DATA");
        assertThat(files.get("sessions.json"))
                .contains("S06")
                .containsPattern("\"before\" : 7")
                .containsPattern("\"after\" : 4");
        assertThat(files.get("caffeine.json")).contains("Filter coffee");
        assertThat(files.get("check-ins.json")).containsPattern("\"anxiety\" : 4");
    }

    private static void findsTheDayAgain() {
        var june = new Visit(chromium.phone(ZONE), lull.address()).signsIn(EMAIL, Visit.PASSWORD);
        june.reads("^Good evening, June$");
        june.button("Look again: Evening check-in").click();
        june.reads("^How was today\\?$");
        assertThat(june.answerTo("Anxiety, overall", "4")).isChecked();
        assertThat(june.answerTo("Checking, asking, searching", "3–5")).isChecked();
        june.goes("Log").reads("^Caffeine$");
        entries(june, 1);
        assertThat(takesTheData(june)).satisfies(OneDayTest::holdsTheDay);
        assertThat(june.faults()).isEmpty();
        june.page().context().close();
    }

    private static Locator.CheckOptions force() {
        return new Locator.CheckOptions().setForce(true);
    }
}
