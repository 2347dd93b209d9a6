package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import app.lull.testing.TestAuthenticator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every screen on a small phone, a phone and a desk, light and dark: nobody is shut out, and nothing is cut off. */
@Tag("browser")
@Tag("long")
@SuppressWarnings("NullAway.Init") // set before each test
class EveryScreenTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String DEMO_PASSWORD = "made-up-lantern-orchard";

    private static final List<String> NEED_THE_DATABASE = List.of(
            "/log",
            "/log/weeks",
            "/taper",
            "/taper/evening",
            "/medicines",
            "/measures",
            "/review",
            "/review/map",
            "/safety-plan",
            "/check-in/settings",
            "/insights",
            "/practice",
            "/begin",
            "/program",
            "/read/K01",
            "/worksheets",
            "/worksheets/W02",
            "/urges",
            "/urges/ladder",
            "/worries",
            "/exposures",
            "/doctor",
            "/helper",
            "/care",
            "/messages");

    private static final List<String> PARTS_OF_A_PATIENT = List.of(
            "",
            "/evenings",
            "/program",
            "/plan",
            "/ratings",
            "/ratings/cgi",
            "/ratings/shai",
            "/ratings/form/GAD-7",
            "/reviews",
            "/appointment",
            "/exposures",
            "/caffeine",
            "/sessions",
            "/measures",
            "/periods",
            "/safety",
            "/worksheets",
            "/urges",
            "/feedback",
            "/notes",
            "/messages");

    private static RunningLull lull;
    private static Chromium chromium;
    private final Gallery gallery = Gallery.ofSix();
    private Page page;

    @BeforeAll
    static void open() {
        lull = RunningLull.start();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        lull.close();
    }

    @AfterEach
    void leave() {
        page.context().close();
        assertThat(gallery.findings()).isEmpty();
    }

    private Visit visit() {
        page = chromium.desk(ZONE);
        return new Visit(page, lull.address());
    }

    private void shows(String screen) {
        gallery.show(page, screen);
    }

    @Test
    void before_signing_in() {
        var visit = visit();
        visit.open("/").reads("More calm, less checking");
        shows("landing");
        visit.open("/help").reads("");
        shows("help");
        visit.open("/help?country=DE").reads("");
        shows("help-country");
        visit.open("/see-a-doctor").reads("");
        shows("see-a-doctor");
        visit.open("/terms").reads("");
        shows("terms");
        visit.open("/sign-in").reads("Sign in");
        shows("sign-in");
        visit.open("/sign-in?error").sees("That did not work");
        shows("sign-in-refused");
        visit.open("/forgot").reads("A new way in");
        shows("forgot");
        visit.open("/sign-up").reads("Make an account");
        shows("sign-up");
        visit.field("Password").fill("password1");
        visit.field("Password").blur();
        visit.sees("This is a very common password.").button("Make my account").click();
        visit.sees("This does not look like an e-mail address.");
        shows("sign-up-refused");
        visit.open("/right-now").reads("Breathing space");
        shows("right-now");
        visit.button("End early").click();
        visit.button("End here").click();
        visit.reads("You stopped here");
        shows("right-now-over");
    }

    @Test
    void the_first_evening() {
        var visit = visit().signsUp("June", "june@example.org");
        shows("today");
        visit.goes("Practice").reads("^Practice$");
        shows("practice");
        visit.goes("Log").reads("^Caffeine$");
        shows("log-empty");
        visit.buttonLike("^Log Filter coffee").click();
        visit.buttonLike("^Undo").waitFor();
        visit.button("OK").or(visit.buttonLike("Put this message away")).waitFor();
        shows("log");
        visit.button("Something else…").click();
        dialog().getByRole(AriaRole.LISTITEM).first().waitFor();
        shows("log-search");
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        visit.buttonLike("Change or remove$").first().click();
        visit.button("Remove").waitFor();
        shows("log-entry");
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        visit.buttonLike("^Bedtime").click();
        visit.button("Save").waitFor();
        shows("log-bedtime");
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        visit.button("Something else…").click();
        visit.button("Add your own").click();
        visit.button("Log it").click();
        shows("log-own");
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        visit.open("/medicines").reads("^Medicines and more$");
        shows("medicines-empty");
        visit.button("Add one").click();
        visit.field("Name of the medicine, or what it is for").fill("benadril");
        dialog().getByText("Diphenhydramine").click();
        visit.button("Add it to your list").waitFor();
        shows("medicines-about");
        visit.button("Add it to your list").click();
        visit.button("Keep it").waitFor();
        shows("medicines-form");
        visit.button("Keep it").click();
        visit.sees("Diphenhydramine is in your list.");
        shows("medicines");
        visit.goes("Insights").reads("^Anxiety and twitches$");
        shows("insights-before-a-check-in");
        visit.open("/check-in").reads("How was today");
        shows("check-in");
        visit.answers("Anxiety, overall", "6").button("Save").click();
        visit.sees("Not answered yet.");
        shows("check-in-missing");
        visit.answers("How much twitches bothered me", "5")
                .answers("Twitches or worry stopped me", "3")
                .answers("Time spent worrying about health", "15–60 min")
                .answers("Checking, asking, searching", "3–5");
        page.locator("summary").first().click();
        visit.answers("Where my attention was", "0");
        shows("check-in-answered");
        visit.button("Save").click();
        visit.reads("June");
        shows("today-after-the-check-in");
        visit.goes("Insights").sees("The first week is complete");
        shows("insights-empty");
        visit.goes("More").reads("^More$");
        shows("more");
        visit.open("/settings").reads("Your account");
        shows("settings");
        visit.open("/your-data").reads("Your data");
        shows("your-data");
        visit.open("/nowhere-at-all").reads("There is nothing here");
        shows("not-found");
        visit.link("Go to Today").click();
        visit.reads("June");
        while (visit.buttonLike("^Not today").count() > 0) {
            int left = visit.buttonLike("^Not today").count();
            visit.buttonLike("^Not today").first().click();
            assertThat(visit.buttonLike("^Not today")).hasCount(left - 1);
        }
        shows("today-all-let-go");
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void the_player() {
        var visit = visit().signsUp("Ada", "ada@example.org");
        visit.open("/practice/S02").reads("");
        shows("player-opening-paced");
        visit.open("/practice/S06").reads("Breathing space");
        shows("player-opening");
        page.clock().install();
        visit.button("Start").click();
        visit.button("Pause").click();
        shows("player-bar");
        visit.button("Show a circle").click();
        shows("player-circle");
        visit.button("I feel worse").click();
        visit.button("Stop the session").waitFor();
        shows("player-feeling-worse");
        visit.button("Go on, it has passed").click();
        visit.button("End early").click();
        shows("player-ending");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Go on"))
                .click();
        for (int minute = 0; minute < 4; minute++) {
            page.clock().fastForward(60_000);
        }
        page.clock().resume(); // a picture waits for two frames, and frames come from this clock
        visit.reads("And now?");
        shows("player-rating");
        visit.button("Skip").click();
        visit.reads("^Done$");
        shows("player-over");
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void practice() {
        var visit = visit().signsUp("Uma", "uma@example.org");
        visit.open("/practice").reads("^Practice$");
        visit.buttonLike("^Calm the body").click();
        visit.buttonLike("^Favourite: Slow breathing").first().click();
        visit.button("What should sessions be careful with?").click();
        page.getByRole(AriaRole.CHECKBOX).first().waitFor();
        shows("practice-to-mind");
        visit.open("/practice/history").reads("What you have practised");
        shows("history-empty");
        visit.open("/practice/S16").sees("Back to Practice");
        shows("practice-waits");
        visit.open("/practice/pace").reads("");
        shows("own-pace");
        visit.open("/practice/timer").reads("");
        shows("silent-timer");
        visit.open("/practice/find-my-pace").reads("");
        shows("find-my-pace");
        visit.open("/practice/S08").reads("");
        shows("player-opening-muscles");
        for (var scene : List.of("S15", "S20", "S21")) {
            visit.open("/practice/" + scene).reads("");
            visit.button("Start").click();
            visit.button("Pause").click();
            shows("player-" + scene);
        }
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void questionnaires_and_hard_hours() {
        var visit = visit().signsUp("Lea", "lea@example.org");
        visit.open("/measures").reads("^Questionnaires$");
        shows("questionnaires");
        visit.open("/measures/fill/GAD-7").reads("A short questionnaire");
        visit.button("Done").click();
        visit.sees("7 questions are still open.");
        shows("questionnaire-missing");
        for (int item = 1; item <= 7; item++) {
            page.locator("lull-form input[name=lull-form-q%d][value='2']".formatted(item))
                    .click(forced());
        }
        shows("questionnaire-answered");
        visit.button("Done").click();
        visit.reads("What you answered");
        shows("questionnaire-result");
        visit.open("/measures").sees("Answered before");
        shows("questionnaires-answered");
        visit.open("/one-question").reads("One question");
        shows("one-question");
        visit.open("/safety-plan").reads("A plan for hard hours");
        shows("plan");
        page.locator("lull-hopeless button:visible").click();
        dialog().getByRole(AriaRole.HEADING).first().waitFor();
        page.locator("input[name=lull-safety-THOUGHTS][value=NO]").click(forced());
        shows("hopeless-questions");
        page.locator("input[name=lull-safety-ACT][value=YES]").click(forced());
        dialog().getByText("Please call now.").waitFor();
        shows("hopeless-emergency");
        visit.buttonLike("safe for now$").click();
        page.locator("lull-hopeless button:visible").click();
        visit.button("I would rather not answer now").click();
        shows("hopeless-people");
        visit.button("Back to where I was").click();
        visit.open("/check-in/settings").reads("");
        shows("check-in-settings");
        visit.open("/check-in").reads("How was today");
        page.locator("summary").all().forEach(Locator::click);
        shows("check-in-day-around");
        visit.open("/review").reads("");
        shows("week-in-review-empty");
        visit.open("/review/map").reads("");
        shows("body-map");
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void caffeine_and_what_else_is_taken() {
        var visit = visit().signsUp("Cora", "cora@example.org");
        visit.open("/log/weeks").reads("^Caffeine by day$");
        shows("caffeine-days-empty");
        visit.open("/log").reads("^Caffeine$");
        visit.button("Something else…").click();
        visit.button("Several at once").click();
        for (int cup = 0; cup < 12; cup++) {
            page.locator(".lull-log-found .lull-log-row").nth(cup % 5).click();
        }
        visit.sees("12 things");
        shows("log-tray");
        visit.button("Log them").click();
        page.locator("lull-level svg").first().waitFor();
        shows("log-twelve-drinks");
        visit.button("As a table").click();
        shows("log-table");
        visit.button("About you").click();
        visit.button("Save").waitFor();
        shows("log-about-you");
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        visit.button("Something else…").click();
        visit.buttonLike("^Size, strength and time of").first().click();
        visit.button("Log it").waitFor();
        shows("log-details");
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        visit.open("/log/weeks").reads("^Caffeine by day$");
        page.locator("lull-days svg").first().waitFor();
        shows("caffeine-days");
        visit.open("/taper").reads("");
        shows("way-down");
        page.getByText("Up to 100 mg a day").click();
        visit.sees("I have migraine");
        shows("way-down-wishes");
        visit.open("/medicines").reads("");
        shows("medicines-empty");
        visit.open("/log/import").reads("");
        shows("import");
        assertThat(visit.faults()).isEmpty();
    }

    private static Locator.ClickOptions forced() {
        return new Locator.ClickOptions().setForce(true);
    }

    @Test
    void with_ninety_days_of_made_up_people() {
        try (var demo = RunningLull.start("--spring.profiles.active=demo")) {
            page = chromium.desk(ZoneId.of("Europe/Berlin"));
            var visit = new Visit(page, demo.address());
            visit.open("/sign-in").sees("These people are made up");
            shows("demo-sign-in");
            visit.signsIn("mia@demo.invalid", DEMO_PASSWORD).reads("Mia");
            shows("demo-today");
            visit.goes("Insights").reads("^Anxiety and twitches$");
            page.locator("lull-weeks svg").first().waitFor();
            shows("demo-insights");
            visit.button("As a table").click();
            page.locator("table").waitFor();
            visit.button("What is drawn here?").click();
            shows("demo-insights-table");
            visit.goes("Log").reads("^Caffeine$");
            shows("demo-log");
            visit.open("/medicines").reads("^Medicines and more$");
            shows("demo-medicines");
            visit.open("/practice/history").reads("What you have practised");
            shows("demo-history");
            visit.open("/measures").reads("^Questionnaires$");
            shows("demo-questionnaires");
            visit.open("/review").reads("");
            shows("demo-week-in-review");
            visit.open("/review/map").reads("");
            shows("demo-body-map");
            visit.open("/taper").reads("^A way down$").sees("Step 2 of");
            shows("demo-way-down");
            visit.open("/taper/evening").reads("^With less caffeine$");
            shows("demo-way-down-evening");
            visit.open("/check-in").reads("");
            page.locator("summary").all().forEach(Locator::click);
            shows("demo-check-in");
            for (var screen : List.of("/care", "/messages", "/feedback", "/doctor", "/worksheets", "/change-plan")) {
                visit.open(screen).reads("");
                shows("demo" + screen.replace('/', '-'));
            }
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void a_therapists_and_an_admins() {
        try (var demo = RunningLull.start("--spring.profiles.active=demo")) {
            page = chromium.desk(ZoneId.of("Europe/Berlin"));
            var visit = new Visit(page, demo.address());
            var app = TestAuthenticator.inTheHand(keyOnTheSignInPage(visit));
            visit.signsInHalfway("therapist@demo.invalid", DEMO_PASSWORD);
            shows("second-step");
            visit.field("Code from your app").fill(app.code());
            visit.button("Go on").click();
            page.waitForURL("**/caseload*");
            visit.reads("");
            shows("caseload");
            page.getByRole(AriaRole.OPTION).first().click();
            page.locator("a[href^='patients/']").first().waitFor();
            shows("caseload-one");
            var patient = page.locator("a[href^='patients/']")
                    .first()
                    .getAttribute("href")
                    .split("/")[1];
            for (var part : PARTS_OF_A_PATIENT) {
                visit.open("/patients/" + patient + part).reads("");
                shows("patient" + part.replace('/', '-'));
            }
            for (var screen : List.of("/invite", "/join/ABCD-EFGH", "/therapist-settings", "/second-steps", "/more")) {
                visit.open(screen).reads("");
                shows("therapist" + screen.replace('/', '-'));
            }
            visit.button("Sign out").click();
            page.waitForURL(url -> !url.endsWith("/more"));
            visit.open("/sign-in").reads("Sign in");
            page.locator("input[name=username]").fill("admin@demo.invalid");
            page.locator("input[name=password]").fill(DEMO_PASSWORD);
            visit.button("Sign in").click();
            page.waitForURL(url -> !url.contains("sign-in"));
            visit.open("/admin").reads("^Admin$");
            shows("admin");
            visit.button("Remove").first().click();
            dialog().getByRole(AriaRole.HEADING).first().waitFor();
            shows("admin-removes");
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static String keyOnTheSignInPage(Visit visit) {
        visit.open("/sign-in").sees("These people are made up");
        var key = Pattern.compile("key for an app ([A-Z2-7]+)")
                .matcher(visit.page().locator("body").innerText());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    @Test
    void the_program() {
        var visit = visit().signsUp("Ines", "ines@example.org");
        for (var screen : List.of(
                "/begin",
                "/for-adults",
                "/program",
                "/read",
                "/read/K01",
                "/read/K07",
                "/worksheets",
                "/worksheets/W01",
                "/worksheets/W02",
                "/worksheets/W07",
                "/worksheets/W11",
                "/worksheets/W14",
                "/worksheets/W15",
                "/urges",
                "/urges/history",
                "/urges/ladder",
                "/worries",
                "/exposures",
                "/exposures/script",
                "/plain-question",
                "/doctor",
                "/helper",
                "/change-plan")) {
            visit.open(screen).reads("");
            shows("program" + screen.replace('/', '-'));
        }
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void when_the_database_is_away() {
        var visit = visit().signsUp("Eve", "eve@example.org");
        signalDatabase("STOP");
        try {
            visit.open("/today").reads("One moment");
            shows("database-away");
            visit.open("/help").reads("Help in a crisis");
            shows("help-while-the-database-is-away");
            for (var screen : NEED_THE_DATABASE) {
                visit.open(screen).reads("One moment");
            }
            visit.open("/today").reads("One moment");
        } finally {
            signalDatabase("CONT");
        }
        visit.reads("Eve");
    }

    /** Holds every process of the database still, as a network that swallows all would, or lets them go on. */
    private static void signalDatabase(String signal) {
        var server = lull.databaseProcess();
        Stream.concat(Stream.of(server), server.descendants()).forEach(process -> {
            try {
                new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void text_of_twice_the_size_loses_nothing() {
        var visit = visit().signsUp("Ida", "ida@example.org");
        page.setViewportSize(390, 844);
        page.context().newCDPSession(page).send("Page.setFontSizes", twice());
        for (var screen :
                List.of("today", "check-in", "log", "practice", "measures/fill/GAD-7", "review/map", "safety-plan")) {
            visit.open("/" + screen).reads("");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", screen.replace('/', '-') + "-390-twice.png")));
            assertThat(Gallery.misfits(page)).as(screen).isEmpty();
        }
    }

    /** What somebody sets in the browser for letters of 32 px instead of 16. */
    private static JsonObject twice() {
        var sizes = new JsonObject();
        sizes.addProperty("standard", 32);
        var arguments = new JsonObject();
        arguments.add("fontSizes", sizes);
        return arguments;
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
