package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A patient takes something back: within a second a therapist's open screen does not show it any more. */
@Tag("browser")
@SuppressWarnings("NullAway.Init") // set before each test
class ConsentWithdrawnTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final double AT_ONCE_MS = 1000;

    private static RunningLull lull;
    private static Chromium chromium;
    private Visit patient;
    private Visit therapist;

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
        patient.page().context().close();
        therapist.page().context().close();
    }

    private void two(String one, String other) {
        patient = new Visit(chromium.phone(ZONE), lull.address()).signsUp(one, one + "@example.org");
        var app = new Kept(lull).therapist(other + "@example.org", Visit.PASSWORD);
        therapist = new Visit(chromium.desk(ZONE), lull.address())
                .signsInAsTherapist(other + "@example.org", Visit.PASSWORD, app)
                .open("/invite")
                .reads("Link a patient");
    }

    /** The therapist takes the patient's code, and the patient's screen asks whether it is them. */
    private void accepted() {
        patient.open("/care").reads("Who reads along").button("Make a code").click();
        var code = patient.page().locator(".lull-care-code .code").innerText();
        therapist.field("The patient's code").fill(code);
        therapist.button("See whose it is").click();
        therapist.button("Link with this patient").click();
        therapist.sees("now confirms that it is you");
        patient.open("/care").sees("Is this your therapist?");
    }

    private static Locator kind(Visit visit, String title) {
        return visit.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + title)));
    }

    /** How long after the tap these words were gone from the therapist's screen, in milliseconds; the two share a clock. */
    private double goneAfter(String words, Locator tap) {
        var page = therapist.page();
        page.evaluate("""
                words => {
                  const look = () => {
                    if (!document.querySelector('main').innerText.includes(words)) {
                      window.goneAt = Date.now();
                    } else {
                      requestAnimationFrame(look);
                    }
                  };
                  look();
                }""", words);
        var tapped = ((Number) patient.page().evaluate("Date.now()")).doubleValue();
        tap.click(new Locator.ClickOptions().setForce(true));
        var gone = ((Number) page.waitForFunction("window.goneAt").jsonValue()).doubleValue();
        var after = gone - tapped;
        System.out.printf("gone %.0f ms after the tap: “%s”%n", after, words);
        return after;
    }

    @Test
    void a_patient_who_does_not_know_the_name_is_gone_from_the_therapists_open_list_within_a_second() {
        two("ines", "ludo");
        accepted();
        therapist.sees("ines. You accepted on");
        assertThat(goneAfter("ines. You accepted on", patient.button("No, I do not know them")))
                .isLessThanOrEqualTo(AT_ONCE_MS);
        patient.sees("The link is closed.");
        assertThat(therapist.page().getByText("Nobody at the moment.").first()).isVisible();
        assertThat(therapist.faults()).isEmpty();
    }

    @Test
    void what_a_patient_turns_off_is_gone_from_the_open_page_about_them_within_a_second() throws SQLException {
        two("jona", "vera");
        accepted();
        kind(patient, "Evening check-ins").check(new Locator.CheckOptions().setForce(true));
        kind(patient, "Questionnaires").check(new Locator.CheckOptions().setForce(true));
        patient.button("Yes, this is my therapist").click();
        patient.sees("Reads along since");
        new Kept(lull).checksIn("jona@example.org");
        therapist.open("/patients/" + id("jona")).sees("on 1 evening");
        assertThat(goneAfter("on 1 evening", kind(patient, "Evening check-ins")))
                .isLessThanOrEqualTo(AT_ONCE_MS);
        assertThat(therapist.heading("jona")).isVisible();
        assertThat(goneAfter("jona", patient.button("Pause all of it"))).isLessThanOrEqualTo(AT_ONCE_MS);
        therapist.sees("no longer shared with you");
        assertThat(therapist.faults()).isEmpty();
    }

    private static String id(String called) throws SQLException {
        try (var superuser = lull.asSuperuser();
                var statement = superuser.prepareStatement("select id from account.person where called = ?")) {
            statement.setString(1, called);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
