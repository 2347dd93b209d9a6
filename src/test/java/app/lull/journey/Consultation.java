package app.lull.journey;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import app.lull.testing.TestAuthenticator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A patient with a phone and a therapist at a desk, each in a browser of their own, at the same Lull. */
final class Consultation implements AutoCloseable {

    /** As {@link Kept#therapist} calls them. */
    static final String THERAPIST = "Dr. Kim";

    static final String WAITS = "A worksheet waits for your word.";
    private static final ZoneId ZONE = Evenings.somewhere();
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final RunningLull lull;
    private final String called;
    private final Visit patient;
    private final Visit therapist;
    private final String therapistsEmail;
    private final TestAuthenticator app;
    private final Chromium chromium;

    /**
     * Both have an account and are signed in.
     *
     * @param called the patient; nobody else of this Lull is called so
     */
    Consultation(RunningLull lull, Chromium chromium, String called) {
        this.lull = lull;
        this.chromium = chromium;
        this.called = called;
        patient = new Visit(chromium.phone(ZONE), lull.address()).signsUp(called, email());
        therapistsEmail = "kim-of-%s@example.org".formatted(called.toLowerCase(Locale.ROOT));
        app = new Kept(lull).therapist(therapistsEmail, Visit.PASSWORD);
        therapist = new Visit(chromium.desk(ZONE), lull.address());
        therapist.page().setViewportSize(1280, 800);
        therapist.signsInAsTherapist(therapistsEmail, Visit.PASSWORD, app);
    }

    private Consultation(Consultation first, String called) {
        lull = first.lull;
        chromium = first.chromium;
        this.called = called;
        patient = new Visit(chromium.phone(ZONE), lull.address()).signsUp(called, email());
        therapistsEmail = first.therapistsEmail;
        app = first.app;
        therapist = first.therapist;
    }

    /** The same therapist with another patient. */
    Consultation with(String another) {
        return new Consultation(this, another);
    }

    Visit patient() {
        return patient;
    }

    Visit therapist() {
        return therapist;
    }

    /** Where the therapist's codes come from. */
    TestAuthenticator app() {
        return app;
    }

    String email() {
        return called.toLowerCase(Locale.ROOT) + "@example.org";
    }

    String therapistsEmail() {
        return therapistsEmail;
    }

    /** The page of the patient, as the therapist has it. */
    String path() {
        return "/patients/" + new Kept(lull).idOf(email());
    }

    /** The therapist takes the patient's code, and the patient's screen asks whether it is them. */
    void accepted() {
        patient.open("/care").reads("Who reads along").button("Make a code").click();
        var code = patient.page().locator(".lull-care-code .code").innerText();
        therapist.open("/invite").reads("Link a patient");
        therapist.field("The patient's code").fill(code);
        therapist.button("See whose it is").click();
        therapist.sees(called).button("Link with this patient").click();
        therapist.sees("now confirms that it is you");
        patient.open("/care").sees("Is this your therapist?").sees(THERAPIST);
    }

    /** The patient says that it is them, with these kinds turned on. */
    void confirmed(String... kinds) {
        for (var title : kinds) {
            kind(title).check(new Locator.CheckOptions().setForce(true));
        }
        patient.button("Yes, this is my therapist").click();
        patient.sees("Reads along since");
    }

    void linked(String... kinds) {
        accepted();
        confirmed(kinds);
    }

    /** The patient's switch for a kind of data. */
    Locator kind(String title) {
        return patient.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + title)));
    }

    /** The patient's line in the therapist's list. */
    Locator line() {
        return lines().filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + called)));
    }

    /** All lines of the therapist's list. */
    Locator lines() {
        return therapist.page().getByRole(AriaRole.OPTION);
    }

    /** The therapist looks at the list, now and again, until it says this of the patient. */
    void comesUp(String words) {
        Awaitility.await("“" + words + "” in the caseload").atMost(PATIENCE).until(() -> {
            therapist.open("/caseload").reads("^Who needs something$");
            return line().filter(new Locator.FilterOptions().setHasText(words)).count() == 1;
        });
    }

    /** The patient writes on a worksheet and shares it. */
    void sharesASheet(String words) {
        patient.open("/worksheets/W02").reads("");
        patient.field("What set it off").fill(words);
        patient.button("Save").click();
        patient.sees("Saved on");
        patient.page()
                .getByLabel("Share this sheet with " + THERAPIST)
                .check(new Locator.CheckOptions().setForce(true));
        patient.sees("You share this with " + THERAPIST + ".");
    }

    /** The patient writes to the therapist. */
    void writes(String words) {
        patient.open("/messages").reads("^Messages$");
        patient.field("Your message to " + THERAPIST).fill(words);
        patient.button("Send").click();
        patient.sees("Sent.");
    }

    /** From the list to the sheet that waits, and a word about it. */
    void givesFeedback(String sheet, String words) {
        comesUp(WAITS);
        line().click();
        therapist.link("Open").click();
        therapist.reads("^" + called + "$");
        therapist.page().getByText("Read and say something").click();
        therapist.reads("^Feedback for " + called + "$").link(sheet).click();
        therapist.reads("^" + sheet + "$");
        therapist.field("Your words about this").fill(words);
        therapist.button("Give feedback").click();
        therapist.sees("Given.");
    }

    /** How long after the tap these words were gone from that screen, in milliseconds; all browsers share a clock. */
    static double goneAfter(Visit from, String words, Visit by, Locator tap) {
        from.page().evaluate("""
                words => {
                  window.goneAt = 0;
                  const look = () => {
                    if (!document.querySelector('main').innerText.includes(words)) {
                      window.goneAt = Date.now();
                    } else {
                      requestAnimationFrame(look);
                    }
                  };
                  look();
                }""", words);
        var tapped = ((Number) by.page().evaluate("Date.now()")).doubleValue();
        tap.click(new Locator.ClickOptions().setForce(true));
        var gone = ((Number) from.page().waitForFunction("window.goneAt").jsonValue()).doubleValue();
        System.out.printf("gone %.0f ms after the tap: “%s”%n", gone - tapped, words);
        return gone - tapped;
    }

    @Override
    public void close() {
        patient.page().context().close();
        therapist.page().context().close();
    }
}
